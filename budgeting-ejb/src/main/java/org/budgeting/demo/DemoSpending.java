package org.budgeting.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.categories.CategoryService;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;

/** Believable spending, the same each time for the same seed. */
@Dependent
class DemoSpending {

    private static final Map<String, List<String>> VENDORS = Map.of(
            "Marketing", List.of("Northlight Print", "Adwave", "Cityboard Media", "Eventhaus", "Pixelfold"),
            "Travel", List.of("Railways Direct", "Harbour Hotels", "SkyBridge Air", "Metro Cabs"),
            "Professional services", List.of("Kessler & Moor", "Fieldnote Research", "Lindqvist Legal"),
            "Software and subscriptions", List.of("Cumulus Cloud", "Inkwell Docs", "Sentry Lane", "Gitforge"),
            "Equipment", List.of("Brightdesk", "Corepoint Hardware", "Lumen Displays"),
            "Facilities", List.of("Greenvolt Energy", "Atlas Cleaning", "Stonegate Rent", "Fixwell"),
            "Office supplies", List.of("Paperleaf", "Staple & Sons", "Brightdesk"),
            "Training", List.of("Skillharbour", "Open Campus", "Summit Conferences"));

    private static final int REFUND_EVERY = 37;
    private static final int PENDING_EVERY = 29;
    private static final int BATCH_MAX = 1_000;

    @Inject
    private BudgetService budgets;

    @Inject
    private CategoryService categories;

    @Inject
    private ExpenseService expenses;

    private Random random = new Random(1);

    void begin(long seed) {
        random = new Random(seed);
    }

    /**
     * Spends a share of the budget's amount for the days that have passed, in {@code count} purchases.
     *
     * @param pace 1 spends exactly in step with time
     */
    void spread(
            Caller by,
            UUID budget,
            UUID department,
            List<String> plan,
            LocalDate from,
            LocalDate to,
            String pace,
            int count) {
        try (var scope = CallerScope.enter(by)) {
            BudgetSummary summary = budgets.get(budget).budget();
            BigDecimal toSpend = summary.amount().multiply(summary.elapsed()).multiply(new BigDecimal(pace));
            double[] weights = weights(count);
            long days = ChronoUnit.DAYS.between(from, to) + 1;
            List<ImportedExpense> rows = new ArrayList<>();
            for (int n = 0; n < count; n++) {
                LocalDate day = from.plusDays(days * n / count);
                BigDecimal amount = toSpend.multiply(BigDecimal.valueOf(weights[n]))
                        .setScale(2, RoundingMode.HALF_UP)
                        .max(BigDecimal.ONE);
                String category = plan.get(random.nextInt(100) < 65 ? 0 : random.nextInt(plan.size()));
                rows.add(row(summary, department, category, day, amount, n));
            }
            for (int start = 0; start < rows.size(); start += BATCH_MAX) {
                expenses.recordEach(rows.subList(start, Math.min(rows.size(), start + BATCH_MAX)));
            }
        }
    }

    private ImportedExpense row(
            BudgetSummary budget, UUID department, String category, LocalDate day, BigDecimal amount, int n) {
        List<String> vendors = VENDORS.get(category);
        String vendor = vendors.get(random.nextInt(vendors.size()));
        boolean refund = n % REFUND_EVERY == REFUND_EVERY - 1;
        boolean pending = !refund && n % PENDING_EVERY == PENDING_EVERY - 1;
        return new ImportedExpense(
                NewExpense.of(
                                budget.id(),
                                day,
                                refund
                                        ? amount.movePointLeft(1)
                                                .setScale(2, RoundingMode.HALF_UP)
                                                .negate()
                                        : amount,
                                budget.currency())
                        .description(refund ? "Credit note " + vendor : category + ", " + vendor)
                        .category(categories.named(category))
                        .department(department)
                        .paymentMethod(n % 3 == 0 ? PaymentMethod.CREDIT_CARD : PaymentMethod.BANK_TRANSFER)
                        .status(pending ? ExpenseStatus.PENDING : null)
                        .vendor(vendor)
                        .invoiceNumber(refund ? null : "INV-" + (10_000 + random.nextInt(89_999)))
                        .build(),
                "demo:" + budget.id() + ":" + n);
    }

    /** Uneven parts that add up to one: many small purchases, few large ones. */
    private double[] weights(int count) {
        double[] weights = new double[count];
        double sum = 0;
        for (int n = 0; n < count; n++) {
            weights[n] = 0.15 + Math.pow(random.nextDouble(), 3) * 4;
            sum += weights[n];
        }
        for (int n = 0; n < count; n++) {
            weights[n] /= sum;
        }
        return weights;
    }
}
