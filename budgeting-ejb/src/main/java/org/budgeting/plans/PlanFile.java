package org.budgeting.plans;

/** A plan given out as a file. */
public record PlanFile(String name, String mediaType, byte[] content) {}
