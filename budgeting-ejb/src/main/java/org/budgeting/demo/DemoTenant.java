package org.budgeting.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Channel;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.categories.CategoryService;
import org.budgeting.comments.CommentService;
import org.budgeting.comments.NewComment;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.NewExpense;
import org.budgeting.expenses.PaymentMethod;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.organisation.NewDepartment;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.people.Arrivals;
import org.budgeting.periods.PeriodKey;
import org.budgeting.periods.PeriodService;
import org.budgeting.tenancy.NewTenant;
import org.budgeting.tenancy.TenantService;

/**
 * The story of a demo tenant: departments, budgets in every status, a year of expenses, goals, an approval that waits,
 * an over-budget case, and periods that are closed. Told by the tenant's own people, so the audit trail shows them.
 */
@Dependent
class DemoTenant {

    /** The other tenant has closed nothing, so that its calendar can still be changed. */
    private static final String CLOSES_PERIODS = "aurora";

    @Inject
    private TenantService tenants;

    @Inject
    private CategoryService categories;

    @Inject
    private OrganisationService organisation;

    @Inject
    private BudgetService budgets;

    @Inject
    private ApprovalService approvals;

    @Inject
    private DemoGoals goals;

    @Inject
    private DemoRecurring recurring;

    @Inject
    private ExpenseService expenses;

    @Inject
    private PeriodService periods;

    @Inject
    private Arrivals arrivals;

    @Inject
    private CommentService comments;

    @Inject
    private DemoSpending spending;

    @Inject
    private DemoPurchases purchases;

    @Inject
    private DemoChart chart;

    private NewTenant tenant;
    private LocalDate today;

    void tell(NewTenant of) {
        this.tenant = of;
        as("admin", Set.of(Role.TENANT_ADMIN), () -> {
            today = tenants.today();
            spending.begin(of.id().hashCode());
            chart.grow();
        });
        LocalDate yearStart = today.withDayOfYear(1);
        LocalDate yearEnd = yearStart.plusYears(1).minusDays(1);
        LocalDate lastYear = yearStart.minusYears(1);
        UUID marketing = department("Marketing");
        UUID technology = department("Technology");
        UUID facilities = department("Facilities");
        UUID people = department("People");

        UUID campaign = year(
                "Marketing " + today.getYear(),
                marketing,
                "240000",
                Control.STOP,
                yearStart,
                List.of(share("Marketing", 60), share("Travel", 15), share("Professional services", 25)));
        spending.spread(
                contributor(),
                campaign,
                marketing,
                plan("Marketing", "Travel", "Professional services"),
                yearStart,
                today,
                "0.93",
                190);

        UUID cloud = year(
                "Cloud and licences " + today.getYear(),
                technology,
                "180000",
                Control.WARN,
                yearStart,
                List.of(share("Software and subscriptions", 80), share("Equipment", 20)));
        spending.spread(
                contributor(),
                cloud,
                technology,
                plan("Software and subscriptions", "Equipment"),
                yearStart,
                today,
                "1.34",
                160);
        renewedByItself(cloud, technology);

        UUID buildings = year(
                "Facilities " + today.getYear(),
                facilities,
                "320000",
                Control.STOP,
                yearStart,
                List.of(share("Facilities", 85), share("Office supplies", 15)));
        spending.spread(
                contributor(),
                buildings,
                facilities,
                plan("Facilities", "Office supplies"),
                yearStart,
                today,
                "0.74",
                170);

        UUID done = year(
                "Marketing " + lastYear.getYear(),
                marketing,
                "210000",
                Control.STOP,
                lastYear,
                List.of(share("Marketing", 70), share("Travel", 30)));
        spending.spread(
                contributor(),
                done,
                marketing,
                plan("Marketing", "Travel"),
                lastYear,
                yearStart.minusDays(1),
                "0.97",
                120);

        UUID under = year(
                "Training " + lastYear.getYear(),
                people,
                "60000",
                Control.STOP,
                lastYear,
                List.of(share("Training", 100)));
        spending.spread(contributor(), under, people, plan("Training"), lastYear, yearStart.minusDays(1), "0.62", 40);

        UUID archived = year(
                "Office move " + lastYear.getYear(),
                facilities,
                "45000",
                Control.STOP,
                lastYear,
                List.of(share("Facilities", 100)));
        spending.spread(
                contributor(), archived, facilities, plan("Facilities"), lastYear, yearStart.minusDays(1), "0.99", 20);
        archive(archived);

        draft(
                "Onboarding programme " + today.getYear(),
                BudgetType.PROJECT,
                people,
                "38000",
                Control.STOP,
                today.withDayOfMonth(1),
                yearEnd,
                List.of(share("Training", 100)));
        BudgetDetails waiting = draft(
                "Spring campaign " + (today.getYear() + 1),
                BudgetType.CAMPAIGN,
                marketing,
                "75000",
                Control.STOP,
                yearEnd.plusMonths(2).withDayOfMonth(1),
                yearEnd.plusMonths(5).withDayOfMonth(28),
                List.of(share("Marketing", 80), share("Travel", 20)));
        submit(waiting);
        as(
                "budget-owner",
                EnumSet.of(Role.BUDGET_OWNER),
                () -> goals.follow(campaign, yearEnd, today, tenant.currency()));
        as("contributor", EnumSet.of(Role.CONTRIBUTOR), () -> recurring.begin(buildings, today, tenant.currency()));
        talkAbout(cloud);
        purchases.ask(contributor(), campaign, buildings, today);
        purchases.buy(contributor(), person("approver", Set.of(Role.APPROVER)), buildings, today);
        if (tenant.id().equals(CLOSES_PERIODS)) {
            closePeriods(lastYear.getYear(), marketing);
        }
    }

    /** Nobody was asked, so it is recorded beyond the limit, and an over-budget case is opened. */
    private void renewedByItself(UUID budget, UUID department) {
        as(
                "finance",
                Set.of(Role.FINANCE),
                () -> expenses.record(NewExpense.of(budget, today, new BigDecimal("8400"), tenant.currency())
                        .description("Support contract, renewed by itself")
                        .category(categories.named("Software and subscriptions"))
                        .department(department)
                        .paymentMethod(PaymentMethod.BANK_TRANSFER)
                        .vendor("Cumulus Cloud")
                        .invoiceNumber("INV-20417")
                        .happenedOutside(true)
                        .build()));
    }

    /** The last quarter of last year is closed, and January on hold for those who are late with it. */
    private void closePeriods(int lastYear, UUID late) {
        as("finance", EnumSet.of(Role.FINANCE), () -> {
            for (int number = 10; number <= 12; number++) {
                periods.close(new PeriodKey(lastYear, number, null), 0);
            }
            periods.hold(new PeriodKey(lastYear + 1, 1, late), 0);
        });
    }

    /** Somebody asks, the one who is mentioned answers. */
    private void talkAbout(UUID budget) {
        for (Role role : List.of(Role.BUDGET_OWNER, Role.FINANCE)) {
            as(role.word().replace('_', '-'), Set.of(role), arrivals::noteCaller);
        }
        UUID[] question = new UUID[1];
        as(
                "budget-owner",
                Set.of(Role.BUDGET_OWNER),
                () -> question[0] = comments.write(
                                BudgetService.SUBJECT,
                                budget,
                                NewComment.saying("@" + tenant.id()
                                        + "-finance the licences cost more than we planned in nearly every month. Do we"
                                        + " move money here, or cut seats?"))
                        .id());
        as(
                "finance",
                Set.of(Role.FINANCE),
                () -> comments.write(
                        BudgetService.SUBJECT,
                        budget,
                        new NewComment(
                                "Facilities has some to spare. Please explain the months first, so that the approvers see why.",
                                question[0])));
    }

    private UUID department(String name) {
        UUID[] made = new UUID[1];
        as(
                "admin",
                Set.of(Role.TENANT_ADMIN),
                () -> made[0] = organisation.add(new NewDepartment(name, null)).id());
        return made[0];
    }

    /** An annual budget that went through approval. */
    private UUID year(
            String name, UUID department, String amount, Control control, LocalDate start, List<Share> shares) {
        BudgetDetails draft = draft(
                name,
                BudgetType.ANNUAL,
                department,
                amount,
                control,
                start,
                start.plusYears(1).minusDays(1),
                shares);
        submit(draft);
        as(
                "approver",
                Set.of(Role.APPROVER),
                () -> approvals.waitingForMe().stream()
                        .filter(item -> item.subjectId().equals(draft.budget().id()))
                        .forEach(
                                item -> approvals.decide(item.id(), Decision.approve("Within the plan for the year"))));
        return draft.budget().id();
    }

    private BudgetDetails draft(
            String name,
            BudgetType type,
            UUID department,
            String amount,
            Control control,
            LocalDate start,
            LocalDate end,
            List<Share> shares) {
        BudgetDetails[] made = new BudgetDetails[1];
        BigDecimal whole = new BigDecimal(amount);
        as(
                "contributor",
                EnumSet.of(Role.CONTRIBUTOR),
                () -> made[0] = budgets.draft(new NewBudget(
                        name,
                        null,
                        type,
                        whole,
                        tenant.currency(),
                        start,
                        end,
                        categories.named(shares.get(0).category()),
                        department,
                        tenant.id() + "-budget-owner",
                        ControlPolicy.of(control),
                        false,
                        null,
                        null,
                        shares.stream()
                                .map(share -> share.of(whole, categories))
                                .toList())));
        return made[0];
    }

    private void submit(BudgetDetails draft) {
        as(
                "contributor",
                EnumSet.of(Role.CONTRIBUTOR),
                () -> budgets.submit(draft.budget().id(), draft.budget().version()));
    }

    private void archive(UUID id) {
        as(
                "contributor",
                EnumSet.of(Role.CONTRIBUTOR),
                () -> budgets.archive(id, budgets.get(id).budget().version()));
    }

    private Caller contributor() {
        return person("contributor", EnumSet.of(Role.CONTRIBUTOR));
    }

    private Caller person(String position, Set<Role> roles) {
        String user = tenant.id() + "-" + position;
        return new Caller(tenant.id(), user, user, roles, Channel.DEMO, null, "demo");
    }

    private void as(String position, Set<Role> roles, Runnable deed) {
        try (var scope = CallerScope.enter(person(position, roles))) {
            deed.run();
        }
    }

    private static List<String> plan(String... names) {
        return List.of(names);
    }

    private static Share share(String category, int percent) {
        return new Share(category, percent);
    }

    /** A category's part of a budget. */
    private record Share(String category, int percent) {
        NewBudget.PlannedLine of(BigDecimal whole, CategoryService categories) {
            return new NewBudget.PlannedLine(
                    categories.named(category),
                    whole.multiply(BigDecimal.valueOf(percent)).movePointLeft(2));
        }
    }
}
