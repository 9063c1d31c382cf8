package org.budgeting.periods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.budgeting.calendar.FiscalCalendar;
import org.budgeting.calendar.FiscalPeriod;
import org.budgeting.calendar.FiscalYear;
import org.budgeting.organisation.DepartmentDetails;
import org.junit.jupiter.api.Test;

class PeriodBoardTest {

    private static final Instant NOW = Instant.parse("2026-04-02T09:00:00Z");
    private static final FiscalYear YEAR = FiscalCalendar.DEFAULT.year(2026);
    private static final FiscalPeriod MARCH = YEAR.period(3).orElseThrow();
    private static final UUID SALES = UUID.randomUUID();
    private static final UUID EXPORT = UUID.randomUUID();
    private static final UUID ADMIN = UUID.randomUUID();
    private static final List<DepartmentDetails> TREE = List.of(
            new DepartmentDetails(SALES, 1, "Sales", null),
            new DepartmentDetails(EXPORT, 1, "Export", SALES),
            new DepartmentDetails(ADMIN, 1, "Admin", null));

    @Test
    void everything_is_open_as_long_as_nothing_was_set() {
        PeriodDetails march = board().details(MARCH, EXPORT);
        assertThat(march.state()).isEqualTo(PeriodState.OPEN);
        assertThat(march.effectiveState()).isEqualTo(PeriodState.OPEN);
        assertThat(march.version()).isZero();
        assertThat(march.subject()).isNull();
        assertThat(march.inherited()).isFalse();
    }

    @Test
    void a_department_inherits_what_is_stricter_above_it_Y1() {
        PeriodBoard board = board(closed(SALES));
        PeriodDetails export = board.details(MARCH, EXPORT);
        assertThat(export.state()).isEqualTo(PeriodState.OPEN);
        assertThat(export.effectiveState()).isEqualTo(PeriodState.CLOSED);
        assertThat(export.boundByName()).isEqualTo("Sales");
        assertThat(export.inherited()).isTrue();
        assertThat(board.details(MARCH, ADMIN).effectiveState()).isEqualTo(PeriodState.OPEN);
        assertThat(board.details(MARCH, null).effectiveState()).isEqualTo(PeriodState.OPEN);
    }

    @Test
    void the_organisation_binds_all_and_its_own_word_is_not_inherited_Y1() {
        PeriodBoard board = board(closed(null));
        assertThat(board.details(MARCH, EXPORT).effectiveState()).isEqualTo(PeriodState.CLOSED);
        assertThat(board.details(MARCH, EXPORT).boundByName()).isNull();
        assertThat(board.details(MARCH, null).inherited()).isFalse();
    }

    @Test
    void what_is_looser_above_changes_nothing_Y1() {
        Standing held = standing(null);
        held.hold("fin", NOW);
        PeriodDetails export = board(held, closed(EXPORT)).details(MARCH, EXPORT);
        assertThat(export.effectiveState()).isEqualTo(PeriodState.CLOSED);
        assertThat(export.inherited()).isFalse();
    }

    @Test
    void a_sheet_shows_the_organisation_and_then_the_tree_by_name() {
        PeriodSheet sheet = board().sheet(YEAR, null, 10);
        assertThat(sheet.rows()).extracting(PeriodSheet.Row::name).containsExactly(null, "Admin", "Sales", "Export");
        assertThat(sheet.rows()).extracting(PeriodSheet.Row::depth).containsExactly(0, 0, 0, 1);
        assertThat(sheet.rows()).allSatisfy(row -> assertThat(row.periods()).hasSize(12));
        assertThat(sheet.complete()).isTrue();
    }

    @Test
    void a_sheet_can_be_narrowed_to_a_tree_and_says_when_rows_are_missing() {
        assertThat(board().sheet(YEAR, SALES, 10).rows())
                .extracting(PeriodSheet.Row::department)
                .containsExactly(null, SALES, EXPORT);
        PeriodSheet cut = board().sheet(YEAR, null, 2);
        assertThat(cut.rows()).hasSize(2);
        assertThat(cut.complete()).isFalse();
    }

    private static PeriodBoard board(Standing... standings) {
        return new PeriodBoard(List.of(standings), TREE);
    }

    private static Standing closed(UUID department) {
        Standing standing = standing(department);
        standing.close("fin", NOW);
        return standing;
    }

    private static Standing standing(UUID department) {
        return new Standing(new PeriodKey(2026, 3, department)).during(MARCH);
    }
}
