package org.budgeting.web.approvals;

import java.util.List;

/**
 * What stands on the card of something that waits for a decision, beside what every approval has.
 *
 * @param page where it is shown as a whole, such as {@code /budgets/budget-detail}; null for nowhere
 * @param parameter of the page's address that names it
 * @param effect what approving it would change; null if there is nothing to compare
 * @param hint what to look at before deciding; null for nothing
 */
public record SubjectCard(String page, String parameter, String value, List<Fact> facts, Effect effect, String hint) {

    /** For a kind of which the portal knows nothing but its word. */
    static final SubjectCard PLAIN = new SubjectCard(null, null, null, List.of(), null, null);

    public SubjectCard {
        facts = List.copyOf(facts);
    }

    /** As the reader's language says it. */
    public record Fact(String label, String value) {}

    /** As the reader's language says it. */
    public record Effect(String label, String before, String after) {}
}
