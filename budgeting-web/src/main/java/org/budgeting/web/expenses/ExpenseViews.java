package org.budgeting.web.expenses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.Relation;
import org.budgeting.recurring.RecurringService;
import org.budgeting.recurring.Repeated;
import org.budgeting.storage.Page;

/** Joins expenses with the recurring ones that they come of; one query a page. */
@ApplicationScoped
class ExpenseViews {

    @Inject
    private RecurringService recurring;

    ExpenseView of(ExpenseDetails expense) {
        return of(List.of(expense)).get(0);
    }

    Page<ExpenseView> of(Page<ExpenseDetails> page) {
        return new Page<>(of(page.items()), page.next());
    }

    List<ExpenseView> of(List<ExpenseDetails> expenses) {
        Map<UUID, Repeated> sources = recurring.of(expenses.stream()
                .flatMap(expense -> Stream.of(expense.id(), corrected(expense)))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return expenses.stream()
                .map(expense ->
                        ExpenseView.of(expense, sources.getOrDefault(expense.id(), sources.get(corrected(expense)))))
                .toList();
    }

    /** What stands in the place of another comes of where that came from. */
    private static UUID corrected(ExpenseDetails expense) {
        return expense.relation() == Relation.CORRECTS ? expense.original() : null;
    }
}
