package org.budgeting.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.VersionService;
import org.budgeting.funds.FundsReader;
import org.budgeting.recommendations.HealthService;
import org.budgeting.variances.VarianceService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * {@code /budgeting/budgets/{id}/summary/}: what several components know of one budget, from maintained balances only.
 */
@Path("budgets/{id}/summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class BudgetSummaryResource {

    private static final int SHOWN = 5;

    @Inject
    private FundsReader funds;

    @Inject
    private BudgetService budgets;

    @Inject
    private VersionService versions;

    @Inject
    private VarianceService variances;

    @Inject
    private HealthService health;

    @GET
    @Operation(
            operationId = "summariseBudget",
            summary = "A budget at a glance",
            description =
                    "Its funds beside what would be used by now, its health, the categories that stray furthest from the plan and why, and"
                            + " Pecunia's advice. With `since` also what changed.")
    public BudgetGlanceView summary(
            @PathParam("id") UUID id,
            @QueryParam("since")
                    @Parameter(
                            description = "Tells what changed on this day of the organisation and later.",
                            example = "2026-11-16")
                    LocalDate since) {
        BudgetSummary budget = budgets.get(id).budget();
        return BudgetGlanceView.of(
                budget,
                health.of(id),
                variances.largest(funds.openOne(id), SHOWN),
                since == null ? null : changes(id, since));
    }

    private ChangesView changes(UUID id, LocalDate since) {
        return ChangesView.of(
                since,
                funds.changesSince(since, id).stream().toList(),
                versions.approvedSince(since, id, ChangesView.MOST));
    }
}
