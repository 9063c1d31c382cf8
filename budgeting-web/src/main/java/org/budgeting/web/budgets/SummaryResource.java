package org.budgeting.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetsOverview;
import org.budgeting.budgets.VersionService;
import org.budgeting.calendar.FiscalYear;
import org.budgeting.funds.FundsReader;
import org.budgeting.funds.OpenBudgets;
import org.budgeting.periods.PeriodService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.recommendations.HealthService;
import org.budgeting.variances.VarianceService;
import org.budgeting.web.recommendations.RecommendationView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/budgets/summary/}: what several components know of all budgets, from maintained balances only. */
@Path("budgets/summary")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Budgets")
public class SummaryResource {

    private static final String ALL_YEARS = "all";
    private static final int SHOWN = 5;

    @Inject
    private PeriodService periods;

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
            operationId = "summariseBudgets",
            summary = "All budgets at a glance",
            description =
                    "Counts by status; the totals of the approved budgets by currency, month and category; their health, where they stray furthest from"
                            + " the plan and why, and the most urgent advice; of the budgets that run in a fiscal year. A budget that runs in two"
                            + " years counts in both, as a whole. With `since` also what changed.")
    public OverviewView summary(
            @QueryParam("year")
                    @Parameter(
                            description =
                                    "The year by which the fiscal year is named, or all; the fiscal year of today if absent.",
                            example = "2026")
                    String year,
            @QueryParam("since")
                    @Parameter(
                            description = "Tells what changed on this day of the organisation and later.",
                            example = "2026-11-16")
                    LocalDate since) {
        if (ALL_YEARS.equals(year)) {
            return view(year, funds.open(null), since);
        }
        FiscalYear fiscal = periods.year(named(year));
        return view(String.valueOf(fiscal.year()), funds.open(fiscal.days()), since);
    }

    private OverviewView view(String year, OpenBudgets open, LocalDate since) {
        BudgetsOverview overview = budgets.overview(open);
        return new OverviewView(
                year,
                overview.counts(),
                overview.totals().stream().map(OverviewView.TotalsView::of).toList(),
                OverviewView.HealthView.of(health.overall(open)),
                variances.largest(open, SHOWN).stream()
                        .map(OverviewView.StrayedView::of)
                        .toList(),
                health.mostUrgent(SHOWN).stream().map(RecommendationView::of).toList(),
                since == null ? null : changes(since));
    }

    private ChangesView changes(LocalDate since) {
        return ChangesView.of(since, funds.changesSince(since), versions.approvedSince(since, null, ChangesView.MOST));
    }

    private static Integer named(String year) {
        if (year != null && !year.matches("\\d{4}")) {
            throw InvalidInput.of("year", "no-year", "Write a year such as 2026, or all.");
        }
        return year == null ? null : Integer.valueOf(year);
    }
}
