package org.budgeting.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.approvals.SelfApproval;
import org.budgeting.funds.BelowUsed;
import org.budgeting.funds.Booking;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.funds.Cell;
import org.budgeting.funds.Control;
import org.budgeting.funds.Shift;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.problems.Stale;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.LedgerProof;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.junit.jupiter.api.Test;

/** An approved budget is sealed and changes by a revision that is approved (W3). */
class VersionsIT extends InContainer {

    @Inject
    private VersionService versions;

    @Inject
    private BudgetService budgets;

    @Inject
    private ApprovalService approvals;

    @Inject
    private InTransaction transaction;

    @Inject
    private LedgerProof proof;

    @Inject
    private OwnersSql sql;

    @Test
    void an_approved_budget_is_its_first_version_and_sealed_W3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("1200.00");
        assertThat(list(town, budget)).singleElement().satisfies(version -> {
            assertThat(version.number()).isEqualTo(1);
            assertThat(version.state()).isEqualTo(VersionState.GOVERNING);
            assertThat(version.seal()).hasSize(64);
            assertThat(version.sealHolds()).isTrue();
        });
    }

    @Test
    void the_version_before_governs_until_the_revision_is_approved_W3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        VersionDetails revision = revise(town, budget, TestTenant.plan("250.00"));
        submit(town, revision);
        assertThatThrownBy(() -> town.spend(budget, "100.01")).isInstanceOf(BudgetExceeded.class);
        decide(town, revision, Decision.approve("More is needed"));
        town.spend(budget, "250.00");
        assertThat(town.funds(budget).approved()).isEqualByComparingTo("250.00");
        assertThat(list(town, budget))
                .extracting(VersionDetails::state)
                .containsExactly(VersionState.GOVERNING, VersionState.SUPERSEDED);
        proof.assertHolds(town);
    }

    @Test
    void a_returned_revision_is_a_draft_again_and_changes_nothing_W3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        VersionDetails revision = revise(town, budget, TestTenant.plan("250.00"));
        submit(town, revision);
        decide(town, revision, Decision.returned("Too much"));
        assertThat(get(town, revision).state()).isEqualTo(VersionState.DRAFT);
        assertThat(town.funds(budget).approved()).isEqualByComparingTo("100.00");
    }

    @Test
    void who_revises_never_approves_W1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        VersionDetails revision = revise(town, budget, TestTenant.plan("250.00"));
        submit(town, revision);
        UUID approval = waiting(town, revision).id();
        var both = town.person(Role.CONTRIBUTOR, Role.APPROVER);
        assertThatThrownBy(() -> town.as(both, () -> approvals.decide(approval, Decision.approve(null))))
                .isInstanceOf(SelfApproval.class);
    }

    @Test
    void a_revision_never_falls_below_what_is_used_and_the_refusal_leaves_all_as_it_was_F1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.spend(budget, "80.00");
        VersionDetails revision = revise(town, budget, TestTenant.plan("79.99"));
        submit(town, revision);
        assertThatThrownBy(() -> decide(town, revision, Decision.approve(null))).isInstanceOf(BelowUsed.class);
        assertThat(waiting(town, revision).outcome()).hasToString("WAITING");
        assertThat(get(town, revision).state()).isEqualTo(VersionState.SUBMITTED);
        assertThat(town.funds(budget).approved()).isEqualByComparingTo("100.00");
        proof.assertHolds(town);
    }

    @Test
    void one_revision_is_under_way_at_a_time_W3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        VersionDetails first = revise(town, budget, TestTenant.plan("110.00"));
        assertThatThrownBy(() -> revise(town, budget, TestTenant.plan("120.00")))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("revision-under-way"));
        town.as(Role.CONTRIBUTOR, () -> versions.withdraw(budget, first.id(), first.version()));
        revise(town, budget, TestTenant.plan("120.00"));
    }

    @Test
    void a_draft_is_not_revised_and_a_submitted_revision_not_changed_W3() {
        TestTenant town = tenant();
        UUID draft = town.draft(TestTenant.plan("100.00")).budget().id();
        assertThatThrownBy(() -> revise(town, draft, TestTenant.plan("110.00")))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("budget-not-approved"));
        UUID budget = town.approvedBudget("100.00");
        VersionDetails submitted = submit(town, revise(town, budget, TestTenant.plan("110.00")));
        assertThatThrownBy(() -> change(town, submitted, submitted.version(), "120.00"))
                .isInstanceOfSatisfying(
                        NotAllowedNow.class, no -> assertThat(no.code()).isEqualTo("revision-not-draft"));
    }

    @Test
    void a_stale_change_is_refused_E3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        VersionDetails revision = revise(town, budget, TestTenant.plan("110.00"));
        change(town, revision, revision.version(), "120.00");
        assertThatThrownBy(() -> change(town, revision, revision.version(), "130.00"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void the_currency_stays_and_months_in_use_stay_inside_W3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.spend(budget, "10.00");
        NewBudget plan = TestTenant.plan("100.00");
        assertThatThrownBy(() -> revise(town, budget, with(plan, "EUR", plan.endDate())))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).field()).isEqualTo("plan.currency"));
        assertThatThrownBy(() -> revise(town, budget, with(plan, "GBP", LocalDate.of(TestTenant.YEAR, 4, 30))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        no -> assertThat(no.fields().get(0).code()).isEqualTo("period-in-use"));
    }

    @Test
    void two_versions_are_compared_field_by_field_and_line_by_line_W3() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID budget = town.approved(plan("Parks", print, "1200.00"));
        NewBudget after = TestTenant.plan(
                "Parks and gardens",
                "1200.00",
                Control.STOP,
                List.of(new NewBudget.PlannedLine(print, new BigDecimal("1200.00"), typed(100, 200))));
        approve(town, revise(town, budget, after));
        VersionComparison both = town.as(Role.VIEWER, () -> versions.compare(budget, null, null));
        assertThat(both.facts()).containsExactly(new VersionComparison.Fact("name", "Parks", "Parks and gardens"));
        assertThat(both.lines())
                .extracting(VersionComparison.Line::month)
                .containsExactly(YearMonth.of(2026, 2), YearMonth.of(2026, 12));
        assertThat(both.lines().get(0).change()).isEqualByComparingTo("100");
        assertThat(both.lines().get(0).categoryName()).isEqualTo("Print");
    }

    @Test
    void the_seal_holds_after_a_department_was_renamed_and_breaks_when_the_content_is_touched_W3() {
        TestTenant town = tenant();
        NewBudget plan = TestTenant.plan("100.00");
        UUID budget = town.approved(in(town.department("Parks"), plan));
        VersionDetails version = list(town, budget).get(0);
        assertThat(version.facts()).containsEntry("department_path", "Parks");
        sql.change("UPDATE department SET name = 'Elsewhere' WHERE tenant_id = ?", town.id());
        assertThat(get(town, version).sealHolds()).isTrue();
        sql.change("UPDATE budget_version SET content = REPLACE(content, '100', '900') WHERE tenant_id = ?", town.id());
        assertThat(get(town, version).sealHolds()).isFalse();
    }

    @Test
    void what_is_moved_between_budgets_is_sealed_in_both_W3() {
        TestTenant town = tenant();
        UUID print = town.category("Print");
        UUID giver = town.approved(plan("Giver", print, "1200.00"));
        UUID taker = town.approved(plan("Taker", print, "12.00"));
        Cell may = new Cell(print, YearMonth.of(TestTenant.YEAR, 5));
        town.as(
                Role.FINANCE,
                () -> transaction.call(() -> {
                    versions.shift(
                            List.of(
                                    new Shift(giver, may, new BigDecimal("-50.00")),
                                    new Shift(taker, may, new BigDecimal("50.00"))),
                            "Transfer",
                            new Booking.Source("transfer", UUID.randomUUID()),
                            "finance",
                            Instant.parse("2026-06-01T10:00:00Z"));
                    return null;
                }));
        assertThat(town.funds(taker).approved()).isEqualByComparingTo("62.00");
        assertThat(town.as(Role.VIEWER, () -> budgets.get(giver)).budget().amount())
                .isEqualByComparingTo("1150.00");
        assertThat(list(town, taker)).hasSize(2).allMatch(VersionDetails::sealHolds);
        proof.assertHolds(town);
    }

    @Test
    void another_tenant_sees_no_version_T6() {
        TestTenant town = tenant();
        VersionDetails version = list(town, town.approvedBudget("100.00")).get(0);
        TestTenant other = given.aTenant();
        assertThatThrownBy(() -> get(other, version)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> list(other, version.budget())).isInstanceOf(NotFound.class);
    }

    @Test
    void a_viewer_reads_versions_and_revises_nothing_A3() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        assertThatThrownBy(() -> town.as(
                        Role.VIEWER, () -> versions.revise(budget, new NewRevision("Why", TestTenant.plan("1.00")))))
                .isInstanceOf(Forbidden.class);
    }

    private static Phasing typed(int january, int february) {
        List<BigDecimal> months = new ArrayList<>(Collections.nCopies(12, BigDecimal.valueOf(100)));
        months.set(0, BigDecimal.valueOf(january));
        months.set(1, BigDecimal.valueOf(february));
        months.set(11, BigDecimal.valueOf(100 + 100 - january + 100 - february));
        return Phasing.typed(months);
    }

    private static NewBudget plan(String name, UUID category, String amount) {
        return TestTenant.plan(
                name, amount, Control.STOP, List.of(new NewBudget.PlannedLine(category, new BigDecimal(amount))));
    }

    private static NewBudget with(NewBudget plan, String currency, LocalDate end) {
        return new NewBudget(
                plan.name(),
                null,
                plan.budgetType(),
                plan.amount(),
                currency,
                plan.startDate(),
                end,
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                List.of());
    }

    private static NewBudget in(UUID department, NewBudget plan) {
        return new NewBudget(
                plan.name(),
                null,
                plan.budgetType(),
                plan.amount(),
                plan.currency(),
                plan.startDate(),
                plan.endDate(),
                null,
                department,
                null,
                null,
                false,
                null,
                null,
                List.of());
    }

    private VersionDetails revise(TestTenant town, UUID budget, NewBudget plan) {
        return town.as(Role.CONTRIBUTOR, () -> versions.revise(budget, new NewRevision("Because", plan)));
    }

    private VersionDetails change(TestTenant town, VersionDetails revision, long version, String amount) {
        NewRevision input = new NewRevision("Because", TestTenant.plan(amount));
        return town.as(Role.CONTRIBUTOR, () -> versions.change(revision.budget(), revision.id(), version, input));
    }

    private VersionDetails submit(TestTenant town, VersionDetails revision) {
        return town.as(Role.CONTRIBUTOR, () -> versions.submit(revision.budget(), revision.id(), revision.version()));
    }

    private void approve(TestTenant town, VersionDetails revision) {
        submit(town, revision);
        decide(town, revision, Decision.approve(null));
    }

    private void decide(TestTenant town, VersionDetails revision, Decision decision) {
        UUID approval = waiting(town, revision).id();
        town.as(Role.APPROVER, () -> approvals.decide(approval, decision));
    }

    private ApprovalItem waiting(TestTenant town, VersionDetails revision) {
        return town.as(
                Role.APPROVER,
                () -> approvals.historyOf(VersionService.SUBJECT, revision.id()).get(0));
    }

    private VersionDetails get(TestTenant town, VersionDetails version) {
        return town.as(Role.VIEWER, () -> versions.get(version.budget(), version.id()));
    }

    private List<VersionDetails> list(TestTenant town, UUID budget) {
        return town.as(Role.VIEWER, () -> versions.list(budget));
    }
}
