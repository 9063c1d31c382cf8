package org.budgeting.web.expenses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.budgeting.expenses.CorrectionService;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.recurring.RecurringService;
import org.budgeting.web.rest.ETags;

/** What programs do with an expense, one by one or many at once. */
@ApplicationScoped
class ExpenseDeeds {

    @Inject
    private ExpenseService expenses;

    @Inject
    private CorrectionService corrections;

    @Inject
    private RecurringService recurring;

    @Inject
    private ExpenseViews views;

    ExpenseView record(ExpenseInput input) {
        return views.of(
                input.recurs()
                        ? recurring.record(input.expense(), input.recurringFrequency())
                        : expenses.record(input.expense()));
    }

    ExpenseView pay(UUID id, String ifMatch, PaymentInput input) {
        return views.of(corrections.pay(id, ETags.version(ifMatch), input.date()));
    }

    ExpenseView refund(UUID id, RefundInput input) {
        return views.of(corrections.refund(id, input.refund()));
    }

    ExpenseView cancel(UUID id, String ifMatch, CancellationInput input) {
        return views.of(corrections.cancel(id, ETags.version(ifMatch), input.date(), input.reason()));
    }

    ExpenseView correct(UUID id, String ifMatch, ExpenseInput input) {
        input.requireOnce();
        return views.of(corrections.correct(id, ETags.version(ifMatch), input.expense()));
    }
}
