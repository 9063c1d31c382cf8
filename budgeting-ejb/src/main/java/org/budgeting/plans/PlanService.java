package org.budgeting.plans;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.PlanDesk;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.NotAllowedNow;

/** Plans that are filled from the past, and copied to the next period. */
@Stateless
public class PlanService {

    @Inject
    private PlanDesk desk;

    @Inject
    private PastFigures past;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private AuditTrail audit;

    /**
     * The plan that can be written: a draft's, or that of a revision in draft; otherwise the one in force.
     *
     * @throws org.budgeting.problems.NotFound if the tenant has no such budget
     */
    @Needs(Right.READ)
    public WorkingPlan get(UUID budget) {
        return desk.plan(budget);
    }

    /**
     * What filling would do (PL1). Nothing is written.
     *
     * @throws org.budgeting.problems.InvalidInput naming what cannot be looked at
     */
    @Needs(Right.READ)
    public FillPreview preview(UUID budget, NewFill fill) {
        WorkingPlan plan = desk.plan(budget);
        UUID source = past.source(plan, fill);
        Filling filling = filling(plan, fill, source);
        return new FillPreview(
                budget,
                plan.revision(),
                plan.version(),
                plan.plan().currency(),
                source,
                filling.differences(
                        categories.namesOf(ids(filling, NewBudget.PlannedLine::category)),
                        organisation.namesOf(ids(filling, NewBudget.PlannedLine::department))),
                filling.fingerprint());
    }

    /**
     * Fills the plan (PL1).
     *
     * @param version of the plan as the caller read it
     * @param seen fingerprint of the preview that shall come true; null for whatever comes out now
     * @throws org.budgeting.problems.Stale if the plan was changed since
     * @throws NotAllowedNow if the plan cannot be written, or the past is another one than was previewed
     */
    @Needs(Right.DRAFT_BUDGETS)
    public WorkingPlan fill(UUID budget, long version, NewFill fill, String seen) {
        WorkingPlan plan = desk.plan(budget);
        Filling filling = filling(plan, fill, past.source(plan, fill));
        if (seen != null && !seen.equals(filling.fingerprint())) {
            throw new NotAllowedNow(
                    "preview-outdated",
                    "What the lines are filled from has moved since the preview. Look at it again.");
        }
        WorkingPlan written = desk.rewrite(budget, version, filling.after());
        audit.record(Change.of(BudgetService.SUBJECT, budget, "filled")
                .field("method", fill.method())
                .field("source", fill.source())
                .field("uplift_percent", fill.upliftPercent()));
        return written;
    }

    /** Puts a plan back as it was before it was filled or imported. */
    @Needs(Right.DRAFT_BUDGETS)
    public WorkingPlan restore(UUID budget, long version, NewBudget before) {
        return desk.rewrite(budget, version, before);
    }

    /**
     * Drafts the next period as this one (PL2).
     *
     * @throws org.budgeting.problems.InvalidInput naming each field that breaks a rule
     */
    @Needs(Right.DRAFT_BUDGETS)
    public BudgetDetails copy(UUID budget, NewCopy wish) {
        BudgetDetails made = budgets.draft(Copying.of(desk.inForce(budget), wish));
        audit.record(Change.of(BudgetService.SUBJECT, made.budget().id(), "copied")
                .field("from", budget)
                .field("uplift_percent", wish.upliftPercent()));
        return made;
    }

    private static Set<UUID> ids(Filling filling, Function<NewBudget.PlannedLine, UUID> id) {
        return filling.after().lines().stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private Filling filling(WorkingPlan plan, NewFill fill, UUID source) {
        return Filling.of(plan.plan(), past.of(plan, fill.method(), source), Uplift.of(fill.upliftPercent()));
    }
}
