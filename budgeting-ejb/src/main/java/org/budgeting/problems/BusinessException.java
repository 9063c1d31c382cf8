package org.budgeting.problems;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A refusal: the business says no, with facts. Not an error of the program: it is told to the caller, never logged as
 * one. It rolls back the transaction, so nothing half-written stays.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class BusinessException extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final transient List<FieldProblem> fields;

    /**
     * @param code kebab-case name of the problem type; the documentation has a page by this name
     * @param detail a sentence for people: what is wrong and what to do
     */
    protected BusinessException(Kind kind, String code, String detail, List<FieldProblem> fields) {
        super(detail);
        this.kind = kind;
        this.code = code;
        this.fields = List.copyOf(fields);
    }

    protected BusinessException(Kind kind, String code, String detail) {
        this(kind, code, detail, List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    /** The fields at fault, empty if the refusal is about the whole. */
    public List<FieldProblem> fields() {
        return fields;
    }
}
