package org.budgeting.attachments;

/**
 * A file that came in, found to be one that is taken, and kept nowhere yet.
 *
 * @param sha256 of its bytes, in hex
 */
public record IncomingFile(String name, FileType type, byte[] content, String sha256) {}
