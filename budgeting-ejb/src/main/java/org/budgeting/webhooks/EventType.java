package org.budgeting.webhooks;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a webhook can be told of, in the words of its payload. Each is one or more verbs of the audit trail, said of one
 * kind of things.
 */
public enum EventType {
    APPROVAL_REQUESTED("approval.requested", "approval", "submitted"),
    APPROVAL_DECIDED("approval.decided", "approval", "approved", "returned", "withdrawn"),
    BUDGET_DRAFTED("budget.drafted", "budget", "drafted"),
    BUDGET_CHANGED("budget.changed", "budget", "changed", "filled", "imported"),
    BUDGET_SUBMITTED("budget.submitted", "budget", "submitted"),
    BUDGET_APPROVED("budget.approved", "budget", "approved"),
    BUDGET_RETURNED("budget.returned", "budget", "returned"),
    BUDGET_ARCHIVED("budget.archived", "budget", "archived"),
    BUDGET_DELETED("budget.deleted", "budget", "deleted"),
    CATEGORY_CHANGED("category.changed", "category", "added", "changed", "moved", "merged", "retired", "restored"),
    COMMITMENT_REQUESTED("commitment.requested", "commitment", "requested"),
    COMMITMENT_APPROVED("commitment.approved", "commitment", "approved"),
    COMMITMENT_INVOICED("commitment.invoiced", "commitment", "invoiced", "refunded"),
    COMMITMENT_ENDED("commitment.ended", "commitment", "returned", "withdrawn", "cancelled", "expired", "closed"),
    EXPENSE_RECORDED("expense.recorded", "expense", "recorded"),
    EXPENSE_CHANGED("expense.changed", "expense", "paid", "corrected", "receipt_added", "receipt_removed"),
    EXPENSE_REFUNDED("expense.refunded", "expense", "refunded"),
    EXPENSE_CANCELLED("expense.cancelled", "expense", "cancelled"),
    GOAL_SET("goal.set", "goal", "set"),
    GOAL_CHANGED("goal.changed", "goal", "changed", "value-recorded", "revenue-recorded"),
    GOAL_CLOSED("goal.closed", "goal", "closed"),
    IMPORT_FINISHED("import.finished", "import", "completed", "failed", "cancelled"),
    OVER_BUDGET_CASE_OPENED("over_budget_case.opened", "over_budget_case", "opened"),
    OVER_BUDGET_CASE_CHANGED(
            "over_budget_case.changed", "over_budget_case", "grew", "proposed", "returned", "withdrawn"),
    OVER_BUDGET_CASE_ENDED("over_budget_case.ended", "over_budget_case", "approved", "resolved"),
    RECURRING_BEGUN("recurring.begun", "recurring_expense", "begun"),
    RECURRING_CHANGED("recurring.changed", "recurring_expense", "changed", "paused", "resumed"),
    RECURRING_BOOKED("recurring.booked", "recurring_expense", "occurrence-booked"),
    RECURRING_FAILED("recurring.failed", "recurring_expense", "occurrence-failed"),
    RECURRING_ENDED("recurring.ended", "recurring_expense", "ended"),
    REVISION_SUBMITTED("revision.submitted", "revision", "submitted"),
    REVISION_APPROVED("revision.approved", "revision", "approved"),
    REVISION_RETURNED("revision.returned", "revision", "returned"),
    TRANSFER_SUBMITTED("transfer.submitted", "transfer", "submitted"),
    TRANSFER_APPROVED("transfer.approved", "transfer", "approved"),
    TRANSFER_RETURNED("transfer.returned", "transfer", "returned", "withdrawn"),
    CARRY_FORWARD_SUBMITTED("carry_forward.submitted", "carry_forward", "submitted"),
    CARRY_FORWARD_APPROVED("carry_forward.approved", "carry_forward", "approved"),
    CARRY_FORWARD_RETURNED("carry_forward.returned", "carry_forward", "returned", "withdrawn"),
    VENDOR_CHANGED("vendor.changed", "vendor", "added", "renamed", "merged");

    private static final Map<Deed, EventType> BY_DEED = Arrays.stream(values())
            .flatMap(type -> type.deeds().map(deed -> Map.entry(deed, type)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, EventType> BY_WORD =
            Arrays.stream(values()).collect(Collectors.toMap(EventType::word, Function.identity()));

    private final String word;
    private final String subjectType;
    private final String[] actions;

    EventType(String word, String subjectType, String... actions) {
        this.word = word;
        this.subjectType = subjectType;
        this.actions = actions;
    }

    private record Deed(String subjectType, String action) {}

    private Stream<Deed> deeds() {
        return Arrays.stream(actions).map(action -> new Deed(subjectType, action));
    }

    /** What an entry of the trail means to webhooks; empty if nothing. */
    static Optional<EventType> of(String subjectType, String action) {
        return Optional.ofNullable(BY_DEED.get(new Deed(subjectType, action)));
    }

    /** @throws IllegalArgumentException if there is none by this word */
    static EventType of(String word) {
        return Optional.ofNullable(BY_WORD.get(word)).orElseThrow(() -> new IllegalArgumentException(word));
    }

    public String word() {
        return word;
    }

    /** The word: it has a dot, as Standard Webhooks have it, and the name of a constant cannot. */
    @Override
    public String toString() {
        return word;
    }
}
