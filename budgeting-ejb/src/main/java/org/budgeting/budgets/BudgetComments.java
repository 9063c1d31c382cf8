package org.budgeting.budgets;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.budgeting.comments.Commentable;

/** Budgets can be commented by whoever reads them. */
@Dependent
class BudgetComments implements Commentable {

    @Inject
    private BudgetRepository budgets;

    @Override
    public String subjectType() {
        return BudgetService.SUBJECT;
    }

    @Override
    public Map<UUID, String> readable(Collection<UUID> ids) {
        return budgets.namesOf(ids);
    }
}
