package org.budgeting.audit;

/**
 * What a walk along the chain found.
 *
 * @param intact whether nothing is broken
 * @param links how many links were walked in good order
 * @param waiting entries that are too young to have a link
 * @param brokenSeq sequence number of the first broken row, null if intact
 * @param finding in words, what is wrong with it
 * @param head the hash at the end of the walk, to compare with one kept elsewhere
 */
public record Verification(boolean intact, long links, long waiting, Long brokenSeq, String finding, String head) {}
