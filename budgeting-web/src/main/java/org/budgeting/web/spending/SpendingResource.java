package org.budgeting.web.spending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.budgeting.calendar.Period;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.spending.Comparison;
import org.budgeting.spending.Dimension;
import org.budgeting.spending.SpendingQuestion;
import org.budgeting.spending.SpendingService;
import org.budgeting.web.rest.Listing;
import org.budgeting.web.rest.WordList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code /budgeting/expenses/analytics/} */
@Path("expenses/analytics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Expenses")
public class SpendingResource {

    private static final int TOP = 50;

    @Inject
    private SpendingService spending;

    @GET
    @Produces({MediaType.APPLICATION_JSON, Listing.CSV, Listing.XLSX})
    @Operation(
            operationId = "analyseExpenses",
            summary = "What was spent",
            description =
                    "What was spent in some calendar months, told apart by up to two dimensions, beside the months before and the plan. It comes of totals that follow every expense in its transaction. Currencies are never added up. A reversal counts nowhere: what it takes back counts as cancelled.")
    public Listing<SpendingView> cells(
            @QueryParam("by")
                    @Parameter(
                            description =
                                    "Up to two words separated by commas, the first for the rows and the second for the columns: budget, category, department, month, payment_method, status, vendor.",
                            example = "category,month")
                    String by,
            @QueryParam("month_from")
                    @Parameter(
                            description = "First month; that in which the fiscal year of today began, if absent.",
                            example = "2026-04")
                    YearMonth first,
            @QueryParam("month_to") @Parameter(description = "Last month; this one if absent.", example = "2026-06")
                    YearMonth last,
            @QueryParam("compare")
                    @Parameter(
                            description =
                                    "With what it is compared: previous_period (as many months, right before) if absent, or previous_year.",
                            example = "previous_year")
                    Comparison comparison,
            @QueryParam("budget") @Parameter(description = "Id of the budget.") UUID budget,
            @QueryParam("category") @Parameter(description = "Id of the category; those merged into it count as well.")
                    UUID category,
            @QueryParam("department") @Parameter(description = "Id of the department that spent it.") UUID department,
            @QueryParam("vendor") @Parameter(description = "Id of the vendor.") UUID vendor,
            @QueryParam("currency") @Parameter(description = "ISO 4217 code.", example = "GBP") String currency,
            @QueryParam("payment_method")
                    @Parameter(
                            description =
                                    "Words separated by commas: credit_card, bank_transfer, cash, check, paypal, other.",
                            example = "cash,check")
                    String paymentMethods,
            @QueryParam("status")
                    @Parameter(
                            description =
                                    "Words separated by commas: pending, paid, cancelled, refunded; paid and refunded if absent, all where statuses are told apart.",
                            example = "pending")
                    String statuses,
            @QueryParam("top")
                    @Parameter(
                            description =
                                    "How many budgets, categories, departments or vendors of each currency are told, those with the largest amounts; the rest is `other`.",
                            schema =
                                    @Schema(
                                            implementation = Integer.class,
                                            minimum = "1",
                                            maximum = "500",
                                            defaultValue = "50"))
                    Integer top) {
        Period usual = spending.usualMonths();
        var question = new SpendingQuestion(
                List.copyOf(WordList.of(Dimension.class, "by", by)),
                Objects.requireNonNullElseGet(first, () -> YearMonth.from(usual.start())),
                Objects.requireNonNullElseGet(last, () -> YearMonth.from(usual.end())),
                Objects.requireNonNullElse(comparison, Comparison.PREVIOUS_PERIOD),
                new SpendingQuestion.Places(budget, category, department, vendor, currency),
                WordList.of(PaymentMethod.class, "payment_method", paymentMethods),
                WordList.of(ExpenseStatus.class, "status", statuses),
                Objects.requireNonNullElse(top, TOP));
        return Listing.whole(spending.cells(question), SpendingView::of);
    }
}
