package org.budgeting.imports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.PageRequest;

/**
 * The steps of a job of budgets, each a transaction with what became of its rows (I3): first the rejected rows, then
 * one budget each.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PlanSteps {

    @Inject
    private ImportRepository imports;

    @Inject
    private BudgetService budgets;

    @Inject
    private Clock clock;

    /** Keeps the rows that are no part of a budget; tells whether the job is still the runner's. */
    public boolean reject(Claim claim, long step, List<PlanFile.Rejected> rejected, long skipped) {
        Optional<ImportJob> job = jobAt(claim, step);
        job.ifPresent(found -> {
            List<ImportRow> outcomes = rejected.stream()
                    .map(one -> ImportRow.rejected(claim.job(), one.row(), null, one.reason()))
                    .toList();
            finish(found, outcomes, skipped);
        });
        return job.isPresent();
    }

    /**
     * Drafts the budget of a group, unless there is one of its name for its period (I4); tells whether the job is still
     * the runner's.
     *
     * @throws org.budgeting.problems.BusinessException if the group makes no budget; nothing is kept then
     */
    public boolean draft(Claim claim, long step, PlanGroup group, String currency, KnownNames names) {
        Optional<ImportJob> job = jobAt(claim, step);
        job.ifPresent(found -> {
            boolean known = isKnown(group.key());
            if (!known) {
                budgets.draft(plan(group, currency, names));
            }
            ImportRow.Result result = known ? ImportRow.Result.DUPLICATE : ImportRow.Result.ACCEPTED;
            finish(
                    found,
                    group.rows().stream()
                            .map(row -> ImportRow.of(claim.job(), row.line(), null, result))
                            .toList(),
                    0);
        });
        return job.isPresent();
    }

    private Optional<ImportJob> jobAt(Claim claim, long step) {
        ImportJob job = imports.locked(claim.job());
        return job.isRunBy(claim.runner()) && job.stepsDone() == step ? Optional.of(job) : Optional.empty();
    }

    private void finish(ImportJob job, List<ImportRow> outcomes, long skipped) {
        imports.add(outcomes);
        job.advance(1, Tally.of(outcomes, skipped), clock.instant());
    }

    private boolean isKnown(PlanGroup.Key key) {
        BudgetFilter sameName = new BudgetFilter(Set.of(), Set.of(), null, null, null, key.name());
        return budgets.list(sameName, PageRequest.first(PageRequest.MAX)).items().stream()
                .anyMatch(budget -> budget.name().equalsIgnoreCase(key.name())
                        && budget.startDate().equals(key.period().start()));
    }

    private static NewBudget plan(PlanGroup group, String currency, KnownNames names) {
        PlanGroup.Key key = group.key();
        List<NewBudget.PlannedLine> lines = new ArrayList<>();
        for (Map.Entry<String, BigDecimal> amount : group.amounts().entrySet()) {
            lines.add(new NewBudget.PlannedLine(category(amount.getKey(), names), amount.getValue()));
        }
        return new NewBudget(
                key.name(),
                null,
                key.department() == null ? BudgetType.ANNUAL : BudgetType.DEPARTMENTAL,
                group.total(),
                currency,
                key.period().start(),
                key.period().end(),
                null,
                key.department() == null ? null : department(key.department(), names),
                null,
                null,
                false,
                null,
                null,
                lines);
    }

    private static UUID category(String name, KnownNames names) {
        return name.isEmpty()
                ? names.uncategorised()
                : names.category(name)
                        .orElseThrow(
                                () -> InvalidInput.of("category", "unknown", "There is no category " + name + "."));
    }

    private static UUID department(String name, KnownNames names) {
        return names.department(name)
                .orElseThrow(() -> InvalidInput.of("department", "unknown", "There is no department " + name + "."));
    }
}
