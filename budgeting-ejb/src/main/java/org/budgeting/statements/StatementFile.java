package org.budgeting.statements;

/** A printed statement and the name under which people save it. */
public record StatementFile(String name, byte[] pdf) {}
