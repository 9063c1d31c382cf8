package org.budgeting.audit;

/** An entry was written in a tenant's transaction. */
public record EntryWritten(String tenant) {}
