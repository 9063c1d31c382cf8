package org.budgeting.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBTransactionRequiredException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.budgeting.access.Forbidden;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ImportedExpense;
import org.budgeting.funds.BudgetExceeded;
import org.budgeting.testing.Eventually;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.InTransaction;
import org.budgeting.testing.OwnersSql;
import org.budgeting.testing.TestTenant;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class AuditTrailIT extends InContainer {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    private AuditTrail trail;

    @Inject
    private BudgetService budgets;

    @Inject
    private ApprovalService approvals;

    @Inject
    private ExpenseService expenses;

    @Inject
    private InTransaction transaction;

    @Inject
    private Together together;

    @Inject
    private OwnersSql sql;

    @Resource(lookup = "jdbc/budgeting")
    private DataSource application;

    @Test
    void every_write_through_a_door_leaves_who_what_and_by_which_way_A1() {
        TestTenant town = tenant();
        assertLeaves(1, () -> town.category("Travel"));
        assertLeaves(1, () -> town.department("Sales"));
        BudgetDetails draft = town.draft(TestTenant.plan("100.00"));
        UUID id = draft.budget().id();
        town.as(Role.CONTRIBUTOR, () -> budgets.change(id, draft.budget().version(), TestTenant.plan("200.00")));
        town.as(
                Role.CONTRIBUTOR,
                () -> budgets.submit(id, budgets.get(id).budget().version()));
        UUID approval = town.waitingFor(id).id();
        town.as(Role.APPROVER, () -> approvals.decide(approval, Decision.returned("Once more")));
        town.as(
                Role.CONTRIBUTOR,
                () -> budgets.submit(id, budgets.get(id).budget().version()));
        UUID second = town.waitingFor(id).id();
        town.as(Role.APPROVER, () -> approvals.decide(second, Decision.approve("Good")));
        UUID expense = town.spend(id, "5.00").id();
        town.as(
                Role.CONTRIBUTOR,
                () -> budgets.archive(id, budgets.get(id).budget().version()));

        assertThat(history(town, id))
                .extracting(AuditRecord::action)
                .containsExactly("archived", "approved", "submitted", "returned", "submitted", "changed", "drafted");
        assertThat(history(town, approval)).extracting(AuditRecord::action).containsExactly("returned", "submitted");
        assertThat(history(town, expense)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(town.person(Role.CONTRIBUTOR).user());
            assertThat(entry.channel()).isEqualTo("rest");
            assertThat(entry.address()).isEqualTo("127.0.0.1");
            assertThat(entry.changes()).contains("\"amount\":[null,\"5.00 GBP\"]");
        });
        assertThat(history(town, id).get(3).reason()).isEqualTo("Once more");
        assertThat(history(town, id).get(5).changes()).contains("[\"100.00 GBP\",\"200.00 GBP\"]");
    }

    @Test
    void each_row_of_an_import_leaves_its_entry_and_a_refused_one_none_A1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        town.category("Travel");
        knowTheVendor(town);
        assertLeaves(
                2,
                () -> town.as(
                        Role.CONTRIBUTOR,
                        () -> expenses.recordEach(List.of(
                                new ImportedExpense(TestTenant.purchase(budget, "60.00"), "a"),
                                new ImportedExpense(TestTenant.purchase(budget, "60.00"), "b"),
                                new ImportedExpense(TestTenant.purchase(budget, "40.00"), "c"),
                                new ImportedExpense(TestTenant.purchase(budget, "40.00"), "c")))));
    }

    @Test
    void a_write_that_is_rolled_back_leaves_no_entry_A1() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("10.00");
        knowTheVendor(town);
        assertLeaves(
                0, () -> assertThatThrownBy(() -> town.spend(budget, "10.01")).isInstanceOf(BudgetExceeded.class));
        assertLeaves(
                0,
                () -> assertThatThrownBy(() -> transaction.call(() -> {
                            town.spend(budget, "1.00");
                            throw new IllegalStateException("after the write");
                        }))
                        .hasStackTraceContaining("after the write"));
        assertThat(town.funds(budget).available()).isEqualByComparingTo("10.00");
    }

    @Test
    void an_entry_without_a_transaction_is_refused_A1() {
        TestTenant town = tenant();
        assertThatThrownBy(() ->
                        town.as(Role.CONTRIBUTOR, () -> trail.record(Change.of("thing", UUID.randomUUID(), "done"))))
                .isInstanceOf(EJBTransactionRequiredException.class);
    }

    @Test
    void entries_are_sealed_right_after_and_the_chain_is_intact_A2() {
        TestTenant town = busyTenant();
        long entries = entriesOf(town);
        Verification found = verify(town);
        assertThat(found.intact()).as(found.finding()).isTrue();
        assertThat(found.links()).isEqualTo(entries);
        assertThat(found.waiting()).isZero();
    }

    @Test
    void writers_do_not_wait_for_each_other_A2() throws Exception {
        TestTenant town = tenant();
        CountDownLatch secondIsDone = new CountDownLatch(1);
        var outcomes = together.run(
                2,
                n -> () -> n == 0
                        ? transaction.call(() -> {
                            town.category("First");
                            return secondIsDone.await(SOON.toSeconds(), TimeUnit.SECONDS);
                        })
                        : commit(town, "Second", secondIsDone));
        assertThat(outcomes).extracting(Together.Outcome::result).containsExactly(true, true);
        awaitSealed(town);
        assertThat(verify(town).intact()).isTrue();
    }

    @Test
    void verification_gives_no_false_alarm_while_others_write_A2() {
        TestTenant town = tenant();
        AtomicInteger writing = new AtomicInteger(3);
        var outcomes = together.run(4, n -> () -> {
            if (n < 3) {
                for (int i = 0; i < 60; i++) {
                    town.category("Category " + n + " " + i);
                }
                return String.valueOf(writing.decrementAndGet());
            }
            while (writing.get() > 0) {
                Verification found = verify(town);
                if (!found.intact()) {
                    return found.finding();
                }
            }
            return "intact";
        });
        assertThat(outcomes).extracting(Together.Outcome::failure).containsOnlyNulls();
        assertThat(outcomes.get(3).result()).isEqualTo("intact");
        awaitSealed(town);
        assertThat(verify(town).links()).isEqualTo(180);
    }

    @Test
    void an_edited_entry_is_named_A2() {
        TestTenant town = busyTenant();
        long seq = seqAt(town, 3);
        sql.change("UPDATE audit_entry SET actor = 'somebody else' WHERE tenant_id = ? AND seq = ?", town.id(), seq);
        assertBroken(town, seq, 2, "changed");
    }

    @Test
    void a_removed_entry_is_named_A2() {
        TestTenant town = busyTenant();
        long seq = seqAt(town, 4);
        sql.change("DELETE FROM audit_entry WHERE tenant_id = ? AND seq = ?", town.id(), seq);
        assertBroken(town, seq, 3, "removed");
    }

    @Test
    void a_removed_link_is_found_at_the_one_after_it_A2() {
        TestTenant town = busyTenant();
        long after = seqAt(town, 4);
        sql.change("DELETE FROM audit_entry WHERE tenant_id = ? AND seq = ?", town.id(), seqAt(town, 3));
        sql.change("DELETE FROM audit_link WHERE tenant_id = ? AND position = 3", town.id());
        assertBroken(town, after, 2, "position 3");
    }

    @Test
    void an_inserted_entry_is_named_A2() {
        TestTenant town = busyTenant();
        long links = linksOf(town);
        long copied = seqAt(town, 2);
        sql.change(
                "INSERT INTO audit_entry (tenant_id, seq, happened_at, actor, channel, address, correlation, subject_type, subject_id,"
                        + " action, reason, changes) SELECT tenant_id, -1 - seq, happened_at, actor, channel, address, correlation, subject_type,"
                        + " subject_id, action, reason, changes FROM audit_entry WHERE tenant_id = ? AND seq = ?",
                town.id(),
                copied);
        assertBroken(town, -1 - copied, links, "inserted");
    }

    @Test
    void reordered_entries_are_named_A2() {
        TestTenant town = busyTenant();
        long second = seqAt(town, 2);
        long third = seqAt(town, 3);
        sql.change("UPDATE audit_link SET position = -2 WHERE tenant_id = ? AND position = 2", town.id());
        sql.change("UPDATE audit_link SET position = 2 WHERE tenant_id = ? AND position = 3", town.id());
        sql.change("UPDATE audit_link SET position = 3 WHERE tenant_id = ? AND position = -2", town.id());
        assertThat(seqAt(town, 3)).isEqualTo(second);
        assertBroken(town, third, 1, "changed");
    }

    @Test
    void a_cut_end_is_found_A2() {
        TestTenant town = busyTenant();
        long links = linksOf(town);
        sql.change("DELETE FROM audit_entry WHERE tenant_id = ? AND seq = ?", town.id(), seqAt(town, links));
        sql.change("DELETE FROM audit_link WHERE tenant_id = ? AND position = ?", town.id(), links);
        Verification found = verify(town);
        assertThat(found.intact()).isFalse();
        assertThat(found.finding()).contains("cut at position " + (links - 1));
    }

    @Test
    void a_cut_end_with_its_head_moved_back_differs_from_a_head_that_was_kept_elsewhere_A2() {
        TestTenant town = busyTenant();
        String kept = verify(town).head();
        long links = linksOf(town);
        sql.change("DELETE FROM audit_entry WHERE tenant_id = ? AND seq = ?", town.id(), seqAt(town, links));
        sql.change("DELETE FROM audit_link WHERE tenant_id = ? AND position = ?", town.id(), links);
        sql.change(
                "UPDATE audit_head SET position = position - 1, hash = (SELECT l.hash FROM audit_link l WHERE l.tenant_id ="
                        + " audit_head.tenant_id AND l.position = audit_head.position - 1) WHERE tenant_id = ?",
                town.id());
        assertThat(verify(town).head()).isNotEqualTo(kept);
    }

    @Test
    void the_application_can_neither_change_nor_remove_entries_links_and_bookings_A2() {
        for (String table : List.of("audit_entry", "audit_link", "fund_entry")) {
            assertDenied("UPDATE " + table + " SET tenant_id = 'x'");
            assertDenied("DELETE FROM " + table);
        }
        assertDenied("DELETE FROM audit_head");
        assertDenied("DROP TABLE audit_entry");
    }

    @Test
    void only_who_may_read_the_trail_sees_histories_and_verifies_A3() {
        TestTenant town = tenant();
        for (Role role : Role.values()) {
            if (role != Role.AUDITOR) {
                assertThatThrownBy(() -> town.as(role, () -> trail.historyOf(UUID.randomUUID())))
                        .isInstanceOf(Forbidden.class);
                assertThatThrownBy(() -> town.as(role, trail::verify)).isInstanceOf(Forbidden.class);
            }
        }
    }

    @Test
    void a_history_ends_at_the_border_of_the_tenant_T6() {
        TestTenant neighbour = given.aTenant();
        UUID theirs = neighbour.category("Theirs");
        assertThat(history(tenant(), theirs)).isEmpty();
        assertThat(history(neighbour, theirs)).hasSize(1);
    }

    private boolean commit(TestTenant town, String category, CountDownLatch done) {
        town.category(category);
        done.countDown();
        return true;
    }

    /** A vendor is made in a transaction of its own when it is named for the first time. */
    private static void knowTheVendor(TestTenant town) {
        town.spend(town.approvedBudget("1.00"), "1.00");
    }

    /** A tenant with a dozen sealed entries. */
    private TestTenant busyTenant() {
        TestTenant town = tenant();
        UUID budget = town.approvedBudget("100.00");
        for (int n = 0; n < 6; n++) {
            town.spend(budget, "1.00");
        }
        awaitSealed(town);
        return town;
    }

    private void awaitSealed(TestTenant town) {
        Eventually.holds(SOON, "every entry has its link", () -> entriesOf(town) == linksOf(town));
    }

    private void assertLeaves(int entries, Runnable write) {
        long before = entriesOf(tenant());
        write.run();
        assertThat(entriesOf(tenant()) - before).isEqualTo(entries);
    }

    private void assertBroken(TestTenant town, long seq, long goodLinks, String finding) {
        Verification found = verify(town);
        assertThat(found.intact()).isFalse();
        assertThat(found.brokenSeq()).isEqualTo(seq);
        assertThat(found.links()).isEqualTo(goodLinks);
        assertThat(found.finding()).contains(finding);
    }

    private void assertDenied(String statement) {
        assertThatThrownBy(() -> {
                    try (Connection connection = application.getConnection();
                            Statement execution = connection.createStatement()) {
                        execution.execute(statement);
                    }
                })
                .as(statement)
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*(permission denied|not enough rights|must be owner).*");
    }

    private Verification verify(TestTenant town) {
        return town.as(Role.AUDITOR, trail::verify);
    }

    private List<AuditRecord> history(TestTenant town, UUID subject) {
        return town.as(Role.AUDITOR, () -> trail.historyOf(subject));
    }

    private long entriesOf(TestTenant town) {
        return sql.number("SELECT COUNT(*) FROM audit_entry WHERE tenant_id = ?", town.id());
    }

    private long linksOf(TestTenant town) {
        return sql.number("SELECT COUNT(*) FROM audit_link WHERE tenant_id = ?", town.id());
    }

    private long seqAt(TestTenant town, long position) {
        return sql.number("SELECT seq FROM audit_link WHERE tenant_id = ? AND position = ?", town.id(), position);
    }
}
