package org.budgeting.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.Decision;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.BudgetsOverview;
import org.budgeting.budgets.NewBudget;
import org.budgeting.calendar.Period;
import org.budgeting.categories.NewCategory;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.NewExpense;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Funds;
import org.budgeting.organisation.NewDepartment;

/**
 * A tenant with its people, one for each role, and short words for what they do. Its budgets run through the year
 * {@value #YEAR}.
 */
public final class TestTenant {

    public static final int YEAR = 2026;

    private final String id;
    private final Given given;

    TestTenant(String id, Given given) {
        this.id = id;
        this.given = given;
    }

    public String id() {
        return id;
    }

    /** Somebody of this tenant, by the name of the first role. */
    public Caller person(Role role, Role... more) {
        Set<Role> roles = EnumSet.of(role, more);
        return named(role.word(), roles);
    }

    public Caller named(String user, Set<Role> roles) {
        return new Caller(id, id + "-" + user, user, roles, Channel.REST, "127.0.0.1", "test");
    }

    public <T> T as(Role role, Callable<T> deed) {
        return as(person(role), deed);
    }

    public void as(Role role, Runnable deed) {
        as(role, () -> {
            deed.run();
            return null;
        });
    }

    public <T> T as(Caller caller, Callable<T> deed) {
        try (var scope = CallerScope.enter(caller)) {
            return deed.call();
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    /** All budgets that run on one of the days, as a viewer sees them; null for all days. */
    public BudgetsOverview overview(Period days) {
        return as(Role.VIEWER, () -> given.budgets.overview(given.funds.open(days)));
    }

    public UUID category(String name) {
        return as(
                Role.FINANCE,
                () -> given.categories.add(NewCategory.named(name)).id());
    }

    public UUID department(String name) {
        return department(name, null);
    }

    public UUID department(String name, UUID parent) {
        return as(
                Role.TENANT_ADMIN,
                () -> given.organisation.add(new NewDepartment(name, parent)).id());
    }

    public static NewBudget plan(String name, String amount, Control control, List<NewBudget.PlannedLine> lines) {
        return new NewBudget(
                name,
                null,
                BudgetType.ANNUAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(YEAR, 1, 1),
                LocalDate.of(YEAR, 12, 31),
                null,
                null,
                null,
                ControlPolicy.of(control),
                false,
                null,
                null,
                lines);
    }

    /** A plan for another year than the usual one. */
    public static NewBudget planOf(int year, String amount) {
        return new NewBudget(
                "Budget of " + year,
                null,
                BudgetType.ANNUAL,
                new BigDecimal(amount),
                "GBP",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                null,
                null,
                ControlPolicy.of(Control.IGNORE),
                false,
                null,
                null,
                List.of());
    }

    public static NewBudget plan(String amount) {
        return plan("Budget of " + amount, amount, Control.STOP, List.of());
    }

    public BudgetDetails draft(NewBudget plan) {
        return as(Role.CONTRIBUTOR, () -> given.budgets.draft(plan));
    }

    /** A draft in the approvers' queue. */
    public BudgetDetails submitted(NewBudget plan) {
        BudgetDetails draft = draft(plan);
        return as(
                Role.CONTRIBUTOR,
                () -> given.budgets.submit(draft.budget().id(), draft.budget().version()));
    }

    /** The approval that waits for a decision on a budget. */
    public ApprovalItem waitingFor(UUID budget) {
        return as(
                Role.APPROVER,
                () -> given.approvals.historyOf(BudgetService.SUBJECT, budget).get(0));
    }

    public UUID approved(NewBudget plan) {
        UUID budget = submitted(plan).budget().id();
        UUID approval = waitingFor(budget).id();
        as(Role.APPROVER, () -> given.approvals.decide(approval, Decision.approve("For the test")));
        return budget;
    }

    /** An approved budget that stops spending beyond its amount. */
    public UUID approvedBudget(String amount) {
        return approved(plan(amount));
    }

    public UUID approvedBudget(String amount, Control control) {
        return approved(plan("Budget of " + amount, amount, control, List.of()));
    }

    /** A purchase in May, without a category. */
    public static NewExpense purchase(UUID budget, String amount) {
        return purchase(budget, null, LocalDate.of(YEAR, 5, 14), amount);
    }

    public static NewExpense purchase(UUID budget, UUID category, LocalDate day, String amount) {
        return NewExpense.of(budget, day, new BigDecimal(amount), "GBP")
                .description("Purchase")
                .category(category)
                .vendor("Vendor")
                .build();
    }

    public ExpenseDetails spend(UUID budget, String amount) {
        return record(purchase(budget, amount));
    }

    public ExpenseDetails record(NewExpense expense) {
        return as(Role.CONTRIBUTOR, () -> given.expenses.record(expense));
    }

    /** A purchase in May that had happened already, outside of our control. */
    public ExpenseDetails spendOutside(UUID budget, String amount) {
        NewExpense expense =
                purchase(budget, amount).but().happenedOutside(true).build();
        return as(Role.FINANCE, () -> given.expenses.record(expense));
    }

    public Funds funds(UUID budget) {
        return as(Role.VIEWER, () -> given.budgets.get(budget).budget().funds());
    }
}
