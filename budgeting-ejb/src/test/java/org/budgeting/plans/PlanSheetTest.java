package org.budgeting.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.NewBudget.PlannedLine;
import org.budgeting.budgets.Phasing;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tables.CsvRows;
import org.budgeting.tables.SmallTable;
import org.junit.jupiter.api.Test;

/** What is changed in the file is told from what is changed here (PL3). */
class PlanSheetTest {

    private static final UUID PREMISES = UUID.randomUUID();
    private static final UUID RENT = UUID.randomUUID();
    private static final UUID CARS = UUID.randomUUID();
    private static final UUID CAR_RENT = UUID.randomUUID();
    private static final UUID PRINT = UUID.randomUUID();
    private static final NameTree NAMES = new NameTree(List.of(
            new NameTree.Node(PREMISES, "Premises", null),
            new NameTree.Node(RENT, "Rent", PREMISES),
            new NameTree.Node(CARS, "Cars", null),
            new NameTree.Node(CAR_RENT, "Rent", CARS),
            new NameTree.Node(PRINT, "=Print", null)));

    private static final UUID NORTH = UUID.randomUUID();
    private static final NameTree PLACES = new NameTree(List.of(new NameTree.Node(NORTH, "North", null)));

    private static final String HEADER = "Category,Plan 2026-01,Plan 2026-02,Base 2026-01,Base 2026-02\n";

    @Test
    void a_plan_that_comes_back_as_it_went_changes_nothing_PL3() {
        WorkingPlan plan = plan(row(RENT, "100.00", "0.10"), row(PRINT, "5.00", "6.00"));
        for (byte[] file : List.of(
                SmallTable.csv(PlanSheet.rows(plan, PLACES, NAMES)),
                SmallTable.workbook("Plan", PlanSheet.rows(plan, PLACES, NAMES), PlanSheet.baseColumns(plan)))) {
            FileCheck check = PlanSheet.check(plan, PLACES, NAMES, SmallTable.read(file));
            assertThat(check.problems()).isEmpty();
            assertThat(check.cells()).isEmpty();
        }
        assertThat(PlanSheet.rows(plan, PLACES, NAMES).get(1).get(1)).isEqualTo("Premises / Rent");
        assertThat(PlanSheet.baseColumns(plan)).containsExactlyInAnyOrder(4, 5);
    }

    @Test
    void what_only_the_file_changed_is_a_change_and_what_both_changed_a_conflict_PL3() {
        WorkingPlan now = plan(row(RENT, "110.00", "50.00"));
        assertThat(told(now, "Premises / Rent,120.00,60.00,100.00,50.00"))
                .containsExactly(
                        "2026-01 base 100.00 mine 120.00 theirs 110.00 conflict",
                        "2026-02 base 50.00 mine 60.00 theirs 50.00");
    }

    @Test
    void what_only_others_changed_and_what_both_changed_to_the_same_stays_PL3() {
        WorkingPlan now = plan(row(RENT, "110.00", "50.00"));
        assertThat(told(now, "Premises / Rent,100.00,50.00,100.00,40.00")).isEmpty();
    }

    @Test
    void without_a_base_an_amount_here_is_never_overwritten_unasked_PL3() {
        WorkingPlan now = plan(row(RENT, "110.00", "0"));
        assertThat(told(now, "premises / rent,0,7,,"))
                .containsExactly(
                        "2026-01 base null mine 0 theirs 110.00 conflict", "2026-02 base null mine 7 theirs 0");
    }

    @Test
    void an_emptied_cell_is_zero_and_a_new_line_is_known_by_its_name_PL3() {
        WorkingPlan now = plan(row(RENT, "110.00", "50.00"));
        assertThat(told(now, "Premises / Rent,,50.00,110.00,50.00\n'=Print,3,,,"))
                .containsExactly("2026-01 base 110.00 mine 0 theirs 110.00", "2026-01 base null mine 3 theirs 0");
    }

    @Test
    void departments_have_lines_of_their_own_PL3() {
        WorkingPlan now = plan(
                row(RENT, "110.00", "50.00"),
                new WorkingPlan.Row(NORTH, "North", RENT, "Premises / Rent", amounts("5", "5")));
        String header = "Department," + HEADER;
        assertThat(told(now, header, ",Premises / Rent,110,50,110,50\nnorth,Premises / Rent,6,5,5,5"))
                .containsExactly("2026-01 base 5 mine 6 theirs 5");
        assertThat(check(now, header, "South,Premises / Rent,1,1,,").problems())
                .extracting(fault -> fault.column() + " " + fault.code())
                .containsExactly("Department unknown");
    }

    @Test
    void decimal_commas_and_semicolons_are_read_PL3() {
        WorkingPlan now = plan(row(RENT, "1100.00", "50.00"));
        assertThat(told(now, HEADER.replace(',', ';'), "Premises / Rent;1.200,50;50,00;1.100,00;50,00"))
                .containsExactly("2026-01 base 1100.00 mine 1200.50 theirs 1100.00");
    }

    @Test
    void what_cannot_be_read_is_named_with_row_and_column_PL3() {
        WorkingPlan now = plan(row(RENT, "110.00", "50.00"));
        FileCheck check = check(
                now,
                HEADER,
                "Premises / Rent,about 5,-1,110.00,50.00\nRent,1,1,,\nTravel,1,1,,\n,1,1,,\nPremises / Rent,0.001,1,,");
        assertThat(check.problems())
                .extracting(fault -> fault.row() + " " + fault.column() + " " + fault.code())
                .containsExactly(
                        "2 Plan 2026-01 not-an-amount",
                        "2 Plan 2026-02 negative",
                        "3 Category ambiguous",
                        "4 Category unknown",
                        "5 Category required",
                        "6 Category twice",
                        "6 Plan 2026-01 too-many-decimals");
    }

    @Test
    void a_header_that_is_none_of_a_plan_is_refused_PL3() {
        WorkingPlan now = plan(row(RENT, "110.00", "50.00"));
        assertRefused(now, "Category,Plan 2026-01,Notes", "unknown-column");
        assertRefused(now, "Category,Plan 2027-01", "month-outside");
        assertRefused(now, "Category,Base 2026-01", "no-months");
        assertRefused(now, "Plan 2026-01,Plan 2026-02", "no-category");
        assertRefused(now, "Category,Plan 2026-01,plan 2026-01", "duplicate-column");
    }

    private static void assertRefused(WorkingPlan plan, String header, String code) {
        assertThatThrownBy(() -> check(plan, header + "\n", "Premises / Rent,1,1"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).code()).isEqualTo(code));
    }

    private static List<String> told(WorkingPlan plan, String lines) {
        return told(plan, HEADER, lines);
    }

    private static List<String> told(WorkingPlan plan, String header, String lines) {
        return check(plan, header, lines).cells().stream()
                .map(cell -> cell.month() + " base " + cell.base() + " mine " + cell.mine() + " theirs " + cell.theirs()
                        + (cell.conflict() ? " conflict" : ""))
                .toList();
    }

    private static FileCheck check(WorkingPlan plan, String header, String lines) {
        List<CsvRows.Row> rows = SmallTable.read((header + lines).getBytes(StandardCharsets.UTF_8));
        return PlanSheet.check(plan, PLACES, NAMES, rows);
    }

    private static WorkingPlan.Row row(UUID category, String... months) {
        return new WorkingPlan.Row(null, null, category, NAMES.path(category), amounts(months));
    }

    private static List<BigDecimal> amounts(String... months) {
        return Stream.of(months).map(BigDecimal::new).toList();
    }

    private static WorkingPlan plan(WorkingPlan.Row... rows) {
        List<PlannedLine> lines = new ArrayList<>();
        Stream.of(rows)
                .forEach(row -> lines.add(
                        new PlannedLine(row.department(), row.category(), row.amount(), Phasing.typed(row.amounts()))));
        NewBudget plan = new NewBudget(
                "Plan",
                null,
                BudgetType.CUSTOM,
                BigDecimal.ONE,
                "EUR",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 2, 28),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                lines);
        return new WorkingPlan(UUID.randomUUID(), null, true, 1, plan, List.of(rows));
    }
}
