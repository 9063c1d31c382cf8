package org.budgeting.periods;

import java.time.Instant;
import java.util.List;
import org.budgeting.calendar.Period;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.Kind;

/** The period of a day takes nothing in: it is closed, or on hold and the caller is not of finance (F7). */
public final class PeriodClosed extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final transient PeriodLocks.Bound bound;

    /** A booking is refused; its day is at fault. */
    PeriodClosed(PeriodLocks.Bound bound) {
        this(
                bound,
                sentence(bound)
                        + (bound.state() == PeriodState.HOLD
                                ? " Only finance books to it."
                                : " Nothing is booked to it."),
                "date");
    }

    private PeriodClosed(PeriodLocks.Bound bound, String detail, String field) {
        super(
                Kind.CONFLICT,
                "period-closed",
                detail,
                field == null ? List.of() : List.of(new FieldProblem(field, "period-closed", detail)));
        this.bound = bound;
    }

    /** Its state cannot be set directly any more (Y2). */
    static PeriodClosed forGood(PeriodLocks.Bound bound) {
        return new PeriodClosed(bound, sentence(bound) + " Request its reopening.", null);
    }

    /** The same of a day that has another name where it stands. */
    public PeriodClosed onField(String field) {
        return new PeriodClosed(bound, getMessage(), field);
    }

    /** The same with a sentence that says what to do instead. */
    public PeriodClosed advising(String instead) {
        String field = fields().isEmpty() ? null : fields().get(0).field();
        return new PeriodClosed(bound, getMessage() + " " + instead, field);
    }

    private static String sentence(PeriodLocks.Bound bound) {
        Period days = bound.days();
        return "The period " + bound.period() + " (" + days.start() + " to " + days.end() + ") "
                + (bound.state() == PeriodState.HOLD ? "is on hold for " : "is closed for ")
                + (bound.department() == null ? "the whole organisation" : "the department " + bound.departmentName())
                + " since " + bound.at() + ", by " + bound.by() + ".";
    }

    /** Its name, such as FY2026-P03. */
    public String period() {
        return bound.period();
    }

    public PeriodState state() {
        return bound.state();
    }

    /** Who closed it, or put it on hold. */
    public String by() {
        return bound.by();
    }

    public Instant at() {
        return bound.at();
    }
}
