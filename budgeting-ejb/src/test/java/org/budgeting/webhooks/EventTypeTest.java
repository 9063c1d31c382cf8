package org.budgeting.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.VersionService;
import org.budgeting.categories.CategoryService;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.goals.GoalService;
import org.budgeting.overruns.OverrunService;
import org.budgeting.recurring.RecurringService;
import org.budgeting.transfers.TransferService;
import org.budgeting.vendors.VendorService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {

    @ParameterizedTest
    @EnumSource
    void words_are_those_of_standard_webhooks_and_lead_back(EventType type) {
        assertThat(type.word()).matches("[a-z_]+\\.[a-z]+").isEqualTo(type.toString());
        assertThat(EventType.of(type.word())).isSameAs(type);
        assertThat(type.name().toLowerCase(Locale.ROOT)).isEqualTo(type.word().replace('.', '_'));
    }

    @Test
    void things_are_called_as_their_owners_call_them() {
        for (String subject : List.of(
                BudgetService.SUBJECT,
                VersionService.SUBJECT,
                TransferService.SUBJECT,
                TransferService.CARRY_FORWARD)) {
            assertThat(EventType.of(subject, "approved")).isPresent();
        }
        assertThat(EventType.of(CategoryService.SUBJECT, "merged")).contains(EventType.CATEGORY_CHANGED);
        assertThat(EventType.of(CommitmentService.SUBJECT, "expired")).contains(EventType.COMMITMENT_ENDED);
        assertThat(EventType.of(ExpenseService.SUBJECT, "corrected")).contains(EventType.EXPENSE_CHANGED);
        assertThat(EventType.of(GoalService.SUBJECT, "value-recorded")).contains(EventType.GOAL_CHANGED);
        assertThat(EventType.of(OverrunService.SUBJECT, "resolved")).contains(EventType.OVER_BUDGET_CASE_ENDED);
        assertThat(EventType.of(RecurringService.SUBJECT, "occurrence-booked")).contains(EventType.RECURRING_BOOKED);
        assertThat(EventType.of(VendorService.SUBJECT, "renamed")).contains(EventType.VENDOR_CHANGED);
        assertThat(EventType.of(WebhookService.SUBJECT, "changed")).isEmpty();
    }
}
