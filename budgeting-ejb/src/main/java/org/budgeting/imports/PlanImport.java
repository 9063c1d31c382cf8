package org.budgeting.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.budgeting.categories.CategoryService;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.BusinessException;
import org.budgeting.problems.Kind;
import org.budgeting.tables.CsvRows;
import org.budgeting.tenancy.TenantService;

/** Runs a job of budgets, from where an earlier runner stopped. */
@Dependent
class PlanImport {

    @Inject
    private JobDesk desk;

    @Inject
    private PlanSteps steps;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private TenantService tenants;

    /** Returns when all budgets are drafted or the job is no longer the runner's. */
    void run(Claim claim) throws InterruptedException {
        CsvRows rows = CsvRows.of(new SliceStream(number -> desk.slice(claim.job(), number)), claim.format());
        rows.next();
        PlanFile file = PlanFile.of(rows, claim);
        String currency = claim.mapping().currency() != null
                ? claim.mapping().currency()
                : tenants.current().orElseThrow().currency();
        boolean goesOn = claim.stepsDone() > 0 || steps.reject(claim, 0, file.rejected(), file.skipped());
        KnownNames names =
                new KnownNames(categories, organisation, claim.mapping().createMissing());
        for (long step = Math.max(claim.stepsDone(), 1);
                goesOn && step <= file.groups().size();
                step++) {
            PlanGroup group = file.groups().get((int) step - 1);
            try {
                goesOn = draft(claim, step, group, currency, names);
            } catch (BusinessException refused) {
                if (refused.kind() == Kind.FORBIDDEN) {
                    throw refused;
                }
                goesOn = steps.reject(claim, step, rejected(group, refused), 0);
                names.readAnew();
            }
        }
    }

    private boolean draft(Claim claim, long step, PlanGroup group, String currency, KnownNames names)
            throws InterruptedException {
        return Attempts.at(claim.job(), () -> steps.draft(claim, step, group, currency, names), names::readAnew);
    }

    private static List<PlanFile.Rejected> rejected(PlanGroup group, BusinessException refused) {
        return group.rows().stream()
                .map(row -> new PlanFile.Rejected(row, Reasons.of(refused)))
                .toList();
    }
}
