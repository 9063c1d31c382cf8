package org.budgeting.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.Coverage;
import org.budgeting.budgets.NewBudget;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.organisation.DepartmentDetails;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.TooLarge;
import org.budgeting.storage.PageRequest;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.CsvText;
import org.budgeting.testing.Eventually;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

/** Files through the door, on a real database. */
class ImportServiceIT extends InContainer {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject
    private ImportService imports;

    @Inject
    private JobDesk desk;

    @Inject
    private ExpenseChunks chunks;

    @Inject
    private ExpenseImport expenseImport;

    @Inject
    private ImportRepository repository;

    @Inject
    private BudgetService budgets;

    @Inject
    private ExpenseService expenses;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Together together;

    @Test
    void the_totals_of_the_birmingham_file_are_those_of_its_rows_to_the_penny_I3_I4() throws IOException {
        List<Map<String, String>> rows = rowsOf("transactions.csv");
        UUID city = budgetOf2016("10000000.00");
        ImportDetails first = ended(started(real("transactions.csv"), ImportMapping.paidBy(city)));
        assertThat(first.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(first.accepted()).isEqualTo(rows.size());

        List<ExpenseDetails> booked = allExpenses();
        Map<UUID, DepartmentDetails> departments = departments();
        assertThat(sums(booked, expense -> directorate(departments, expense.department()), ExpenseDetails::amount))
                .isEqualTo(sums(rows, row -> row.get("directorate"), ImportServiceIT::amount));
        assertThat(sums(booked, ExpenseDetails::categoryName, ExpenseDetails::amount))
                .isEqualTo(sums(rows, row -> row.get("account"), ImportServiceIT::amount));
        assertThat(sums(booked, expense -> YearMonth.from(expense.date()), ExpenseDetails::amount))
                .isEqualTo(
                        sums(rows, row -> YearMonth.from(LocalDate.parse(row.get("date"))), ImportServiceIT::amount));

        BudgetDetails ledger = tenant().as(Role.VIEWER, () -> budgets.get(city));
        assertThat(sums(ledger.lines(), line -> line.categoryName() + line.month(), BudgetDetails.Line::actual))
                .containsAllEntriesOf(sums(
                        rows,
                        row -> row.get("account") + YearMonth.from(LocalDate.parse(row.get("date"))),
                        ImportServiceIT::amount));
        assertThat(ledger.budget().funds().actual())
                .isEqualByComparingTo(
                        rows.stream().map(ImportServiceIT::amount).reduce(BigDecimal.ZERO, BigDecimal::add));

        ImportDetails again = ended(started(real("transactions.csv"), ImportMapping.paidBy(city)));
        assertThat(again.duplicates()).isEqualTo(rows.size());
        assertThat(again.accepted()).isZero();
        assertThat(again.sameFileAs()).isEqualTo(first.id());
        assertThat(tenant().funds(city)).isEqualTo(ledger.budget().funds());
    }

    @Test
    void oakland_s_adopted_budgets_add_up_to_the_file_and_come_once() throws IOException {
        List<Map<String, String>> rows = rowsOf("budget.csv").stream()
                .filter(row -> row.get("account_type").equals("Expense")
                        && row.get("stage").equals("adopted"))
                .filter(row -> amount(row).signum() > 0)
                .toList();
        ImportMapping adopted = new ImportMapping(
                null,
                null,
                null,
                null,
                Map.of("account_type", "Expense", "stage", "adopted"),
                null,
                "USD",
                null,
                null,
                7);
        ImportDetails first = ended(started(real("budget.csv"), adopted));
        assertThat(first.accepted()).isEqualTo(rows.size());
        assertThat(first.accepted() + first.rejected() + first.skipped()).isEqualTo(first.rowsTotal());
        assertThat(allBudgets().stream().map(BudgetSummary::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(
                        rows.stream().map(ImportServiceIT::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(allBudgets())
                .allSatisfy(
                        budget -> assertThat(budget.startDate().getMonthValue()).isEqualTo(7));
        int drafts = allBudgets().size();

        ImportDetails again = ended(started(real("budget.csv"), adopted));
        assertThat(again.accepted()).isZero();
        assertThat(again.duplicates()).isEqualTo(rows.size());
        assertThat(allBudgets()).hasSize(drafts);
    }

    @Test
    void cook_county_s_appropriations_from_its_main_fund_become_budgets() throws IOException {
        List<Map<String, String>> rows = rowsOf("budget_vs_actual.csv").stream()
                .filter(row -> row.get("fund").equals("Corporate Fund")
                        && !row.get("appropriation").isEmpty())
                .filter(row -> new BigDecimal(row.get("appropriation")).signum() > 0)
                .toList();
        ImportMapping mapping = new ImportMapping(
                ImportKind.BUDGETS,
                Map.of(
                        ImportField.FISCAL_YEAR, "year",
                        ImportField.DEPARTMENT, "department",
                        ImportField.CATEGORY, "fund",
                        ImportField.AMOUNT, "appropriation"),
                null,
                null,
                Map.of("fund", "Corporate Fund"),
                null,
                "USD",
                null,
                null,
                12);
        ImportDetails done = ended(started(real("budget_vs_actual.csv"), mapping));
        assertThat(done.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(done.accepted()).isEqualTo(rows.size());
        assertThat(allBudgets().stream().map(BudgetSummary::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(rows.stream()
                        .map(row -> new BigDecimal(row.get("appropriation")))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void two_equal_purchases_in_one_file_are_both_kept_and_neither_comes_twice_I4_X3() {
        UUID budget = tenant().approvedBudget("1000.00");
        String file = "date,amount,vendor\n2026-05-14,3.50,coffee\n2026-05-14,3.50,coffee\n2026-05-15,3.50,coffee\n";
        assertThat(ended(started(file, ImportMapping.paidBy(budget))).accepted())
                .isEqualTo(3);
        ImportDetails again = ended(started(file + "2026-05-14,3.50,coffee\n", ImportMapping.paidBy(budget)));
        assertThat(again.duplicates()).isEqualTo(3);
        assertThat(again.accepted()).isEqualTo(1);
        assertThat(tenant().funds(budget).actual()).isEqualByComparingTo("14.00");
    }

    @Test
    void rows_that_may_not_pass_are_kept_with_reasons_and_the_others_go_on_I5_I6() {
        UUID budget = tenant().approvedBudget("100.00");
        ImportDetails job = ended(started("""
                date,amount,vendor,currency
                2026-05-14,60.00,one,
                2026-05-14,60.00,=HYPERLINK("http://evil"),
                2026-05-14,1.005,three,
                soon,1.00,four,
                2026-05-14,1.00,five,USD
                2027-05-14,1.00,six,
                2026-05-14,1.00
                2026-05-15,40.00,eight,
                """, ImportMapping.paidBy(budget)));
        assertThat(job.accepted()).isEqualTo(2);
        assertThat(job.rejected()).isEqualTo(6);
        assertThat(job.progressPercent()).isEqualTo(100);
        assertThat(tenant().funds(budget).actual()).isEqualByComparingTo("100.00");
        assertThat(rejectedOf(job).lines().toList())
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("date,amount,vendor,currency,line,reason"),
                        stopped -> assertThat(stopped)
                                .contains("'=HYPERLINK")
                                .contains("has 40.00 GBP left; 60.00 GBP is asked for"),
                        decimals -> assertThat(decimals).contains("2 decimals"),
                        day -> assertThat(day).contains("\"\"soon\"\" is no day written as yyyy-MM-dd"),
                        currency -> assertThat(currency).contains("no rate from USD to GBP"),
                        outside -> assertThat(outside).contains("runs from 2026-01-01 to 2026-12-31"),
                        ragged -> assertThat(ragged).contains("The row has 2 cells, the header has 4."));
    }

    @Test
    void each_row_is_paid_by_its_department_s_budget_or_the_nearest_above() {
        UUID sales = tenant().department("Sales");
        NewBudget plan = new NewBudget(
                "Sales",
                null,
                BudgetType.DEPARTMENTAL,
                new BigDecimal("500.00"),
                "GBP",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                sales,
                null,
                ControlPolicy.STRICT,
                false,
                null,
                null,
                List.of());
        UUID budget = tenant().approved(plan);
        ImportDetails job = ended(started("""
                date,amount,vendor,department,cost_centre
                2026-05-14,10.00,one,SALES,North
                2026-05-14,20.00,two,Sales,
                2026-05-14,30.00,three,Research,
                2025-05-14,40.00,four,Sales,North
                """, ImportMapping.open()));
        assertThat(job.accepted()).isEqualTo(2);
        assertThat(tenant().funds(budget).actual()).isEqualByComparingTo("30.00");
        assertThat(rejectedOf(job))
                .contains("No approved budget of Research or of a department above it covers 2026-05-14.")
                .contains("No approved budget of Sales or of a department above it covers 2025-05-14.");
    }

    @Test
    void imports_that_need_the_same_new_names_at_once_share_them_O1_G1() {
        UUID budget = tenant().approvedBudget("1000.00");
        List<Together.Outcome<ImportDetails>> outcomes = together.run(4, n -> () -> {
            StringBuilder file = new StringBuilder("date,amount,vendor,category,department,cost_centre\n");
            for (int name = 0; name < 20; name++) {
                file.append("2026-05-14,1.00,vendor %d,Kind %d,Place %d,Corner %d\n".formatted(n, name, name, name));
            }
            return ended(startedAndRun(file.toString(), ImportMapping.paidBy(budget)));
        });
        assertThat(outcomes)
                .allSatisfy(one -> assertThat(one.result().accepted()).isEqualTo(20));
        assertThat(departments().values())
                .filteredOn(department -> department.parent() == null)
                .hasSize(20);
        assertThat(departments()).hasSize(40);
    }

    @Test
    void a_job_whose_runner_died_goes_on_where_it_stopped_I3() throws Exception {
        UUID budget = tenant().approvedBudget("100000.00");
        StringBuilder file = new StringBuilder("date,amount,vendor\n");
        for (int n = 0; n < 2_500; n++) {
            file.append("2026-05-14,1.00,vendor ").append(n % 7).append('\n');
        }
        ImportDetails uploaded = uploaded(file.toString());
        Claim dead = tenant().as(Role.CONTRIBUTOR, () -> queuedAndClaimed(uploaded.id(), ImportMapping.paidBy(budget)));
        try (var scope = CallerScope.enter(dead.caller())) {
            assertThat(bookFirst(dead, 1_000, budget)).isTrue();
            assertThat(desk.claim(dead.job())).as("the runner was seen alive").isEmpty();
            silence(dead.job());
            Claim next = desk.claim(dead.job()).orElseThrow();
            assertThat(next.stepsDone()).isEqualTo(1_000);
            assertThat(bookFirst(dead, 1_000, budget))
                    .as("the dead one comes back")
                    .isFalse();
            expenseImport.run(next);
            desk.complete(next);
        }
        ImportDetails done = tenant().as(Role.VIEWER, () -> imports.get(uploaded.id()));
        assertThat(done.status()).isEqualTo(ImportStatus.COMPLETED);
        assertThat(done.accepted()).isEqualTo(2_500);
        assertThat(tenant().funds(budget).actual()).isEqualByComparingTo("2500.00");
    }

    @Test
    void refuses_files_that_cannot_be_read_and_keeps_nothing_of_them_I1() {
        assertThatThrownBy(() -> uploaded("date^amount\n2026-05-14^5\n")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> uploaded("date,vendor\n2026-05-14,\"a\" b\n"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> tenant().as(
                                Role.CONTRIBUTOR,
                                () -> imports.upload(
                                        InputStream.nullInputStream(), "claims.csv", 2L * 1024 * 1024 * 1024, null)))
                .isInstanceOf(TooLarge.class);
        assertThat(tenant().as(Role.VIEWER, () -> imports.list(PageRequest.first(10)))
                        .items())
                .isEmpty();
    }

    @Test
    void a_mapping_that_does_not_fit_is_refused_field_by_field_and_an_import_starts_once() {
        ImportDetails job = uploaded("when,how much\nx,1\n");
        assertThatThrownBy(() -> tenant().as(Role.CONTRIBUTOR, () -> imports.start(job.id(), ImportMapping.open())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting("field")
                                .contains("columns.date", "columns.amount", "budget"));
        tenant().as(Role.CONTRIBUTOR, () -> imports.cancel(job.id()));
        assertThatThrownBy(() -> tenant().as(Role.CONTRIBUTOR, () -> imports.start(job.id(), ImportMapping.open())))
                .isInstanceOf(NotAllowedNow.class);
    }

    private boolean bookFirst(Claim claim, int rows, UUID budget) {
        CsvRows file = CsvRows.of(new SliceStream(number -> desk.slice(claim.job(), number)), claim.format());
        file.next();
        List<CsvRows.Row> chunk = new ArrayList<>();
        for (int n = 0; n < rows; n++) {
            chunk.add(file.next().orElseThrow());
        }
        BudgetSummary payer = budgets.get(budget).budget();
        KnownNames names = new KnownNames(categories, organisation, true);
        return chunks.book(
                claim,
                0,
                chunk,
                Optional.of(
                        new Coverage.Payer(budget, new Period(payer.startDate(), payer.endDate()), payer.currency())),
                names);
    }

    /** Runs a job here and now, so that more of them are at work than the runner takes at once. */
    private UUID startedAndRun(String file, ImportMapping mapping) throws Exception {
        ImportDetails uploaded = uploaded(file);
        Claim claim = tenant().as(Role.CONTRIBUTOR, () -> queuedAndClaimed(uploaded.id(), mapping));
        try (var scope = CallerScope.enter(claim.caller())) {
            expenseImport.run(claim);
            desk.complete(claim);
        }
        return uploaded.id();
    }

    /** Starts a job without telling the runner of this server. */
    private Claim queuedAndClaimed(UUID id, ImportMapping mapping) throws Exception {
        transaction.begin();
        ImportJob job = repository.locked(id);
        job.start(mapping.completedBy(job.mapping()), CallerScope.caller(), Instant.now());
        transaction.commit();
        return desk.claim(id).orElseThrow();
    }

    private void silence(UUID job) throws Exception {
        transaction.begin();
        repository.locked(job).advance(0, new Tally(0, 0, 0, 0), Instant.now().minusSeconds(60));
        transaction.commit();
    }

    private UUID budgetOf2016(String amount) {
        return tenant().approved(new NewBudget(
                "City",
                null,
                BudgetType.ANNUAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(2016, 4, 1),
                LocalDate.of(2017, 3, 31),
                null,
                null,
                null,
                ControlPolicy.STRICT,
                false,
                null,
                null,
                List.of()));
    }

    private static byte[] real(String name) throws IOException {
        try (InputStream file = ImportServiceIT.class.getResourceAsStream("/shared/" + name)) {
            assumeTrue(file != null, "the real file is not beside the project");
            return file.readAllBytes();
        }
    }

    /** The rows of a real file by a way of their own; its cells have no quotes that matter here. */
    private static List<Map<String, String>> rowsOf(String name) throws IOException {
        List<List<String>> rows = CsvText.rows(new String(real(name), StandardCharsets.UTF_8));
        List<String> header = rows.get(0);
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> cells = new HashMap<>();
            for (int n = 0; n < header.size(); n++) {
                cells.put(header.get(n), row.get(n).strip());
            }
            named.add(cells);
        }
        return named;
    }

    private static BigDecimal amount(Map<String, String> row) {
        return new BigDecimal(row.get("amount"));
    }

    private static <T, K> Map<K, BigDecimal> sums(List<T> things, Function<T, K> key, Function<T, BigDecimal> amount) {
        return things.stream()
                .collect(Collectors.groupingBy(
                        key,
                        Collectors.collectingAndThen(
                                Collectors.reducing(BigDecimal.ZERO, amount, BigDecimal::add),
                                sum -> sum.setScale(4))));
    }

    private ImportDetails uploaded(String file) {
        return uploaded(file.getBytes(StandardCharsets.UTF_8));
    }

    private ImportDetails uploaded(byte[] file) {
        return tenant().as(
                        Role.CONTRIBUTOR,
                        () -> imports.upload(new ByteArrayInputStream(file), "file.csv", file.length, null));
    }

    private UUID started(String file, ImportMapping mapping) {
        return started(file.getBytes(StandardCharsets.UTF_8), mapping);
    }

    private UUID started(byte[] file, ImportMapping mapping) {
        UUID id = uploaded(file).id();
        tenant().as(Role.CONTRIBUTOR, () -> imports.start(id, mapping));
        return id;
    }

    private ImportDetails ended(UUID id) {
        Eventually.holds(
                PATIENCE, "the import " + id + " ends", () -> job(id).status().hasEnded());
        return job(id);
    }

    private ImportDetails job(UUID id) {
        return tenant().as(Role.VIEWER, () -> imports.get(id));
    }

    private String rejectedOf(ImportDetails job) {
        StringWriter text = new StringWriter();
        tenant().as(Role.VIEWER, () -> imports.writeRejected(job.id(), text));
        return text.toString();
    }

    private List<ExpenseDetails> allExpenses() {
        return tenant().as(Role.VIEWER, () -> {
            List<ExpenseDetails> all = new ArrayList<>();
            String cursor = null;
            do {
                var page = expenses.list(ExpenseFilter.ALL, new PageRequest(PageRequest.MAX, cursor));
                all.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            return all;
        });
    }

    private List<BudgetSummary> allBudgets() {
        return tenant().as(Role.VIEWER, () -> {
            List<BudgetSummary> all = new ArrayList<>();
            String cursor = null;
            do {
                var page = budgets.list(BudgetFilter.ALL, new PageRequest(PageRequest.MAX, cursor));
                all.addAll(page.items());
                cursor = page.next();
            } while (cursor != null);
            return all;
        });
    }

    private Map<UUID, DepartmentDetails> departments() {
        return tenant().as(Role.VIEWER, organisation::all).stream()
                .collect(Collectors.toMap(DepartmentDetails::id, Function.identity()));
    }

    private static String directorate(Map<UUID, DepartmentDetails> departments, UUID id) {
        DepartmentDetails department = departments.get(id);
        return department.parent() == null ? department.name() : directorate(departments, department.parent());
    }
}
