package org.budgeting.audit;

/** Entries of a tenant have got their places in the trail, where they can be read in order. */
public record EntriesSealed(String tenant) {}
