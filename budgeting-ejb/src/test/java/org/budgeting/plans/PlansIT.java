package org.budgeting.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.NewRevision;
import org.budgeting.budgets.Phasing;
import org.budgeting.budgets.PhasingMethod;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionService;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Control;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

class PlansIT extends InContainer {

    private static final Period NEXT = new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Inject
    private PlanService plans;

    @Inject
    private PlanFiles files;

    @Inject
    private VersionService versions;

    @Inject
    private BudgetService budgets;

    @Test
    void a_draft_is_filled_as_it_was_previewed_and_put_back_PL1() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID travel = town.category("Travel");
        UUID before = town.approved(TestTenant.plan(
                "Office 2026",
                "130.00",
                Control.STOP,
                List.of(
                        line(print, "120.00", null),
                        line(travel, "10.00", new Phasing(PhasingMethod.FOUR_FOUR_FIVE, null, null)))));
        UUID draft = next(town, line(print, "1.00", null));
        FillPreview seen = preview(town, draft, fill(FillMethod.LAST_PERIOD, null, "10"));
        assertThat(seen.source()).isEqualTo(before);
        assertThat(seen.lines())
                .extracting(one -> one.categoryName() + " " + one.after().toPlainString())
                .containsExactly("Print 132.00", "Travel 11.00");
        WorkingPlan asItWas = plan(town, draft);
        WorkingPlan filled =
                fill(town, draft, seen.version(), fill(FillMethod.LAST_PERIOD, null, "10"), seen.fingerprint());
        assertThat(filled.plan().amount()).isEqualByComparingTo("143.00");
        assertThat(filled.rows().get(1).amounts().get(2))
                .isGreaterThan(filled.rows().get(1).amounts().get(0));
        assertThatThrownBy(() -> fill(town, draft, seen.version(), fill(FillMethod.LAST_PERIOD, null, null), null))
                .isInstanceOf(Stale.class);
        WorkingPlan restored = town.as(Role.CONTRIBUTOR, () -> plans.restore(draft, filled.version(), asItWas.plan()));
        assertThat(restored.plan()).isEqualTo(asItWas.plan());
    }

    @Test
    void what_was_spent_fills_a_plan_by_month_and_on_average_and_a_moved_past_is_told_PL1() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID before = town.approved(
                TestTenant.plan("Office 2026", "1200.00", Control.STOP, List.of(line(print, "1200.00", null))));
        town.record(TestTenant.purchase(before, print, LocalDate.of(2026, 5, 14), "30.00"));
        town.record(TestTenant.purchase(before, print, LocalDate.of(2026, 7, 14), "6.00"));
        UUID draft = next(town, line(print, "1.00", null));
        FillPreview seen = preview(town, draft, fill(FillMethod.LAST_YEAR_ACTUAL, null, "5"));
        assertThat(seen.getAfter()).isEqualByComparingTo("37.80");
        assertThat(preview(town, draft, fill(FillMethod.LAST_YEAR_PLAN, null, null))
                        .getAfter())
                .isEqualByComparingTo("1200.00");
        assertThat(preview(town, draft, fill(FillMethod.AVERAGE_12, before, null))
                        .getAfter())
                .isEqualByComparingTo("36.00");
        town.record(TestTenant.purchase(before, print, LocalDate.of(2026, 7, 15), "1.00"));
        assertThatThrownBy(() -> fill(
                        town, draft, seen.version(), fill(FillMethod.LAST_YEAR_ACTUAL, null, "5"), seen.fingerprint()))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("preview-outdated"));
        WorkingPlan filled = fill(town, draft, seen.version(), fill(FillMethod.LAST_YEAR_ACTUAL, null, null), null);
        assertThat(filled.rows().get(0).amounts().get(4)).isEqualByComparingTo("30.00");
        assertThat(filled.rows().get(0).amounts().get(6)).isEqualByComparingTo("7.00");
        assertThat(filled.plan().amount()).isEqualByComparingTo("37.00");
    }

    @Test
    void a_line_follows_the_pattern_of_the_year_before_M3() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID before = town.approved(
                TestTenant.plan("Office 2026", "1200.00", Control.STOP, List.of(line(print, "1200.00", null))));
        town.record(TestTenant.purchase(before, print, LocalDate.of(2026, 5, 14), "30.00"));
        town.record(TestTenant.purchase(before, print, LocalDate.of(2026, 7, 14), "10.00"));
        UUID draft = next(town, line(print, "100.00", new Phasing(PhasingMethod.LAST_YEAR_ACTUAL, null, null)));
        List<BigDecimal> months = plan(town, draft).rows().get(0).amounts();
        assertThat(months.get(4)).isEqualByComparingTo("75.00");
        assertThat(months.get(6)).isEqualByComparingTo("25.00");
        Phasing elsewhere = new Phasing(PhasingMethod.LAST_YEAR_PLAN, null, null, town.approvedBudget("10.00"));
        assertRefused(() -> next(town, line(print, "100.00", elsewhere)), "lines[0].phasing.method");
    }

    @Test
    void the_plan_of_an_approved_budget_is_filled_in_its_revision_alone_PL1_W3() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID model =
                town.approved(TestTenant.plan("Model", "60.00", Control.STOP, List.of(line(print, "60.00", null))));
        UUID budget = town.approvedBudget("100.00");
        long version = plan(town, budget).version();
        assertThatThrownBy(() -> fill(town, budget, version, fill(FillMethod.LAST_PERIOD, model, null), null))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("plan-not-writable"));
        town.as(
                Role.CONTRIBUTOR,
                () -> versions.revise(budget, new NewRevision("More print", TestTenant.plan("110.00"))));
        WorkingPlan filled =
                fill(town, budget, plan(town, budget).version(), fill(FillMethod.LAST_PERIOD, model, null), null);
        assertThat(filled.revision()).isEqualTo(2);
        assertThat(filled.plan().amount()).isEqualByComparingTo("170.00");
        assertThat(town.funds(budget).approved()).isEqualByComparingTo("100.00");
    }

    @Test
    void a_copy_has_the_lines_the_shape_and_the_terms_of_its_model_PL2() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        Phasing weeks = new Phasing(PhasingMethod.FOUR_FOUR_FIVE, null, null);
        UUID model = town.approved(
                TestTenant.plan("Office 2026", "1300.00", Control.WARN, List.of(line(print, "1300.00", weeks))));
        BudgetDetails copy = copy(town, model, new NewCopy(null, null, new BigDecimal("10")));
        assertThat(copy.budget().name()).isEqualTo("Office 2027");
        assertThat(copy.budget().stage()).isEqualTo(BudgetStage.DRAFT);
        assertThat(copy.budget().amount()).isEqualByComparingTo("1430.00");
        assertThat(copy.budget().startDate()).isEqualTo(NEXT.start());
        assertThat(copy.budget().endDate()).isEqualTo(NEXT.end());
        assertThat(copy.budget().control().actual()).isEqualTo(Control.WARN);
        assertThat(copy.lines().get(2).planned()).isEqualByComparingTo("137.50");
        BudgetDetails later = copy(town, model, new NewCopy("Later", LocalDate.of(2028, 3, 15), null));
        assertThat(later.budget().endDate()).isEqualTo(LocalDate.of(2029, 3, 14));
        assertThat(later.budget().amount()).isEqualByComparingTo("1300.00");
        assertRefused(() -> copy(town, model, new NewCopy("x", LocalDate.of(2500, 1, 1), null)), "startDate");
    }

    @Test
    void a_file_changes_its_cells_alone_and_conflicts_are_chosen_PL3() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID draft = next(town, line(print, "1200.00", null));
        String out = new String(
                town.as(Role.VIEWER, () -> files.export(draft, PlanFormat.CSV)).content(), StandardCharsets.UTF_8);
        String mine = out.replaceFirst("Print,100.00,100.00", "Print,120.00,130.00") + ",Travel,7.00\r\n";
        byte[] file = mine.getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> take(town, draft, file, Resolution.NONE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("rows[3].Category"));
        UUID travel = town.category("Travel");
        WorkingPlan theirs = plan(town, draft);
        List<BigDecimal> changed = new ArrayList<>(theirs.rows().get(0).amounts());
        changed.set(0, new BigDecimal("110.00"));
        changed.set(5, new BigDecimal("99.00"));
        NewBudget other = theirs.plan().withLines(List.of(line(print, "1209.00", Phasing.typed(changed))));
        town.as(Role.CONTRIBUTOR, () -> plans.restore(draft, theirs.version(), other));

        assertThatThrownBy(() -> take(town, draft, file, Resolution.NONE))
                .isInstanceOfSatisfying(
                        PlanConflicts.class,
                        no -> assertThat(no.fields())
                                .hasSize(1)
                                .allMatch(cell -> cell.field().equals("rows[2].Plan 2027-01")));
        assertThat(plan(town, draft).plan().amount()).isEqualByComparingTo("1209.00");
        assertThatThrownBy(() -> town.as(
                        Role.CONTRIBUTOR,
                        () -> files.take(draft, theirs.version(), file, new Resolution(Taking.MINE, null))))
                .isInstanceOf(Stale.class);
        WorkingPlan taken = take(
                town,
                draft,
                file,
                new Resolution(
                        null, List.of(new Resolution.Choice(null, print, YearMonth.of(2027, 1), Taking.THEIRS))));
        assertThat(taken.rows().get(0).amounts().subList(0, 6))
                .extracting(BigDecimal::stripTrailingZeros)
                .extracting(BigDecimal::toPlainString)
                .containsExactly("110", "130", "100", "100", "100", "99");
        assertThat(taken.rows().get(1).category()).isEqualTo(travel);
        assertThat(taken.plan().amount()).isEqualByComparingTo("1246.00");
        assertThatThrownBy(() -> town.as(Role.APPROVER, () -> files.take(draft, 1, file, Resolution.NONE)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> given.aTenant().as(Role.VIEWER, () -> files.export(draft, PlanFormat.XLSX)))
                .isInstanceOf(NotFound.class);
    }

    private WorkingPlan take(TestTenant town, UUID budget, byte[] file, Resolution resolution) {
        return town.as(
                Role.CONTRIBUTOR, () -> files.take(budget, plans.get(budget).version(), file, resolution));
    }

    @Test
    void a_line_is_planned_for_a_department_below_sealed_moved_and_filled_from_what_it_spent_B1_W3_PL1() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID sales = town.department("Sales");
        UUID north = town.department("North", sales);
        UUID other = town.department("Other");
        assertRefused(
                () -> town.draft(office(sales).withLines(List.of(of(other, print, "1.00")))), "lines[0].department");
        assertRefused(
                () -> town.draft(office(sales).withLines(List.of(of(UUID.randomUUID(), print, "1.00")))),
                "lines[0].department");
        UUID spent = town.approved(office(north).withLines(List.of(line(print, "600.00", null))));
        town.record(TestTenant.purchase(spent, print, LocalDate.of(2026, 5, 14), "48.00"));

        UUID budget = town.approved(
                office(sales).withLines(List.of(line(print, "120.00", null), of(north, print, "240.00"))));
        assertThat(town.as(Role.VIEWER, () -> budgets.get(budget)).lines())
                .hasSize(12)
                .allSatisfy(cell -> assertThat(cell.planned()).isEqualByComparingTo("30.00"));
        VersionDetails sealed = town.as(
                Role.VIEWER,
                () -> versions.get(budget, versions.list(budget).get(0).id()));
        assertThat(sealed.sealHolds()).isTrue();
        assertThat(sealed.lines()).hasSize(24).anySatisfy(line -> {
            assertThat(line.department()).isEqualTo(north);
            assertThat(line.departmentPath()).isEqualTo("Sales / North");
        });

        BudgetDetails next = copy(town, budget, new NewCopy("Next", null, null));
        UUID draft = next.budget().id();
        assertThat(plan(town, draft).rows())
                .extracting(WorkingPlan.Row::departmentName)
                .containsExactly(null, "North");
        FillPreview seen = preview(town, draft, fill(FillMethod.LAST_YEAR_ACTUAL, null, null));
        assertThat(seen.lines())
                .extracting(one -> one.departmentName() + " " + one.after().toPlainString())
                .containsExactly("null 120.0000", "North 48.00");
        PlanFile file = town.as(Role.VIEWER, () -> files.export(draft, PlanFormat.CSV));
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).contains("Sales / North,Print,20.00");
        assertThat(town.as(Role.VIEWER, () -> files.check(draft, file.content()))
                        .cells())
                .isEmpty();
    }

    private static NewBudget office(UUID department) {
        return new NewBudget(
                "Office 2026",
                null,
                BudgetType.DEPARTMENTAL,
                BigDecimal.ONE,
                "GBP",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                null,
                department,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    private static NewBudget.PlannedLine of(UUID department, UUID category, String amount) {
        return new NewBudget.PlannedLine(department, category, new BigDecimal(amount), null);
    }

    @Test
    void what_cannot_be_looked_at_is_named_and_nothing_is_written_PL1() {
        TestTenant town = tenant();
        UUID draft = next(town, line(town.category("Print"), "1.00", null));
        assertRefused(() -> preview(town, draft, fill(FillMethod.LAST_PERIOD, null, null)), "source");
        assertRefused(() -> preview(town, draft, fill(FillMethod.AVERAGE_3, UUID.randomUUID(), null)), "source");
        assertRefused(() -> preview(town, draft, fill(FillMethod.AVERAGE_3, null, "-100")), "upliftPercent");
        assertThat(plan(town, draft).plan().amount()).isEqualByComparingTo("1.00");
    }

    @Test
    void who_drafts_no_budgets_fills_and_copies_none_and_another_tenant_finds_none_C1_T6() {
        TestTenant town = tenant();
        UUID draft = next(town, line(town.category("Print"), "1.00", null));
        NewFill fill = fill(FillMethod.AVERAGE_3, null, null);
        assertThatThrownBy(() -> town.as(Role.APPROVER, () -> plans.fill(draft, 1, fill, null)))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> town.as(Role.AUDITOR, () -> plans.copy(draft, new NewCopy(null, null, null))))
                .isInstanceOf(Forbidden.class);
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> preview(other, draft, fill)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> copy(other, draft, new NewCopy(null, null, null)))
                .isInstanceOf(NotFound.class);
    }

    private UUID next(TestTenant town, NewBudget.PlannedLine line) {
        NewBudget plan = TestTenant.plan("Office", "1.00", Control.STOP, List.of())
                .during("Office 2027", NEXT)
                .withLines(List.of(line));
        return town.draft(plan).budget().id();
    }

    private WorkingPlan plan(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> plans.get(budget));
    }

    private FillPreview preview(TestTenant town, UUID budget, NewFill fill) {
        return town.as(Role.VIEWER, () -> plans.preview(budget, fill));
    }

    private WorkingPlan fill(TestTenant town, UUID budget, long version, NewFill fill, String seen) {
        return town.as(Role.CONTRIBUTOR, () -> plans.fill(budget, version, fill, seen));
    }

    private BudgetDetails copy(TestTenant town, UUID model, NewCopy wish) {
        return town.as(Role.CONTRIBUTOR, () -> plans.copy(model, wish));
    }

    private static NewFill fill(FillMethod method, UUID source, String percent) {
        return new NewFill(method, source, percent == null ? null : new BigDecimal(percent));
    }

    private static NewBudget.PlannedLine line(UUID category, String amount, Phasing phasing) {
        return new NewBudget.PlannedLine(category, new BigDecimal(amount), phasing);
    }

    private static void assertRefused(ThrowingCallable deed, String field) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields())
                                .anyMatch(problem -> problem.field().equals(field)));
    }
}
