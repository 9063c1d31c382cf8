package org.budgeting.budgets;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.UUID;
import org.budgeting.audit.Change;
import org.budgeting.calendar.Period;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.FundTerms;
import org.budgeting.funds.Funds;
import org.budgeting.money.Money;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * A plan to spend an amount within a period. Drafted by a contributor, changed at will as a draft (B2), submitted, then
 * approved or returned to draft by somebody else; once approved it is spent against and does not change (W3); in the
 * end it is archived.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "budget")
class Budget extends TenantOwned {

    @Column(name = "name")
    private String name;

    @Column(name = "description")
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "budget_type")
    private BudgetType type;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "start_date")
    private LocalDate startDate;

    @Column(name = "end_date")
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private BudgetStage stage = BudgetStage.DRAFT;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "owner")
    private String owner;

    @Column(name = "control_policy")
    private ControlPolicy control;

    @Column(name = "binding")
    private boolean binding;

    @Column(name = "target_roi")
    private BigDecimal targetRoi;

    @Column(name = "target_cpa")
    private BigDecimal targetCpa;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected Budget() {}

    Budget(NewBudget plan, String by, Instant at) {
        super(Ids.next());
        this.createdBy = by;
        this.createdAt = at;
        take(plan, at);
    }

    /** Becomes another plan, as long as it is a draft (B2); tells what changed. */
    Change change(NewBudget plan, Instant at) {
        requireDraft("changed");
        Change change = Change.of("budget", id(), "changed")
                .field("name", name, plan.name().strip())
                .field("description", description, plan.description())
                .field("type", type, plan.budgetType())
                .field("amount", money(), Money.of(plan.amount(), plan.currency()))
                .field("start_date", startDate, plan.startDate())
                .field("end_date", endDate, plan.endDate())
                .field("category", categoryId, plan.category())
                .field("department", departmentId, plan.department())
                .field("control", control, plan.control())
                .field("binds_descendants", binding, plan.bindsDescendants());
        take(plan, at);
        return change;
    }

    private void take(NewBudget plan, Instant at) {
        this.name = plan.name().strip();
        this.description = plan.description();
        this.type = plan.budgetType();
        this.amount = plan.amount();
        this.currency = plan.currency();
        this.startDate = plan.startDate();
        this.endDate = plan.endDate();
        this.categoryId = plan.category();
        this.departmentId = plan.department();
        this.owner = plan.owner() == null || plan.owner().isBlank()
                ? createdBy
                : plan.owner().strip();
        this.control = plan.control();
        this.binding = plan.bindsDescendants();
        this.targetRoi = plan.targetRoi();
        this.targetCpa = plan.targetCpa();
        this.updatedAt = at;
    }

    void submit(Instant at) {
        requireDraft("submitted");
        enter(BudgetStage.SUBMITTED, at);
    }

    void approve(String by, Instant at) {
        enter(BudgetStage.APPROVED, at);
        this.approvedBy = by;
        this.approvedAt = at;
    }

    void returnToDraft(Instant at) {
        enter(BudgetStage.DRAFT, at);
    }

    /** Becomes what an approved revision says (W3). */
    void revise(NewBudget plan, Instant at) {
        take(plan, at);
    }

    /** Planned amounts were moved to it or away from it. */
    void resize(BigDecimal planned, Instant at) {
        this.amount = planned;
        this.updatedAt = at;
    }

    /** What it says now, without its lines. */
    NewBudget plan() {
        return new NewBudget(
                name,
                description,
                type,
                amount,
                currency,
                startDate,
                endDate,
                categoryId,
                departmentId,
                owner,
                control,
                binding,
                targetRoi,
                targetCpa,
                null);
    }

    void archive(Instant at) {
        if (stage != BudgetStage.APPROVED) {
            throw new NotAllowedNow(
                    "budget-not-approved", "Only an approved budget can be archived; delete a draft instead.");
        }
        enter(BudgetStage.ARCHIVED, at);
    }

    private void enter(BudgetStage next, Instant at) {
        this.stage = next;
        this.updatedAt = at;
    }

    void requireDraft(String verb) {
        if (stage != BudgetStage.DRAFT) {
            throw new NotAllowedNow(
                    "budget-not-draft",
                    "Only a draft can be " + verb + "; this budget is "
                            + stage.name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    void requireVersion(long expected) {
        Stale.check("budget", expected, version());
    }

    boolean isOpen() {
        return stage == BudgetStage.APPROVED;
    }

    /** Whether expenses are booked to it, rather than to those that it binds (F5). */
    boolean isSpentFrom() {
        return isOpen() && !binding;
    }

    Money money() {
        return new Money(amount, Currency.getInstance(currency));
    }

    Period period() {
        return new Period(startDate, endDate);
    }

    Coverage.Payer payer() {
        return new Coverage.Payer(id(), period(), currency);
    }

    /** What the ledger must know to book to it. */
    FundTerms terms() {
        return new FundTerms(name, money().currency(), period(), departmentId, categoryId, control, binding);
    }

    BudgetStage stage() {
        return stage;
    }

    String owner() {
        return owner;
    }

    String name() {
        return name;
    }

    UUID categoryId() {
        return categoryId;
    }

    UUID departmentId() {
        return departmentId;
    }

    BudgetSummary summary(Funds funds, LocalDate today, Names names) {
        return new BudgetSummary(
                id(),
                version(),
                name,
                description,
                type,
                amount,
                currency,
                startDate,
                endDate,
                stage,
                BudgetStatus.of(stage, period(), funds, today),
                categoryId,
                names.category(categoryId),
                departmentId,
                names.department(departmentId),
                owner,
                control,
                binding,
                targetRoi,
                targetCpa,
                funds,
                period().elapsed(today),
                createdBy,
                createdAt,
                updatedAt,
                approvedBy,
                approvedAt);
    }
}
