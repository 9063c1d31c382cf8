package org.budgeting.problems;

/**
 * One field at fault.
 *
 * @param field path of the input record's component, such as {@code amount} or {@code lines[2].category}
 * @param code kebab-case name of the rule
 * @param message a sentence that says what would be accepted
 */
public record FieldProblem(String field, String code, String message) {}
