package org.budgeting.web.budgets;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetType;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.Phasing;
import org.budgeting.calendar.Period;
import org.budgeting.funds.Control;
import org.budgeting.funds.ControlPolicy;
import org.budgeting.funds.Horizon;

/**
 * What a person types into the budget dialog; becomes a {@link NewBudget}, whose components its properties are named
 * after.
 */
public class BudgetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private long version;
    private boolean revision;
    private String reason;
    private String name;
    private String description;
    private BudgetType budgetType = BudgetType.ANNUAL;
    private BigDecimal amount;
    private String currency;
    private LocalDate startDate;
    private LocalDate endDate;
    private UUID department;
    private String owner;
    private Control control = Control.STOP;
    private Control controlRequest = Control.STOP;
    private Control controlCommitment = Control.STOP;
    private Horizon controlHorizon = Horizon.ANNUAL;
    private BigDecimal controlTolerance;
    private boolean bindsDescendants;
    private BigDecimal targetRoi;
    private BigDecimal targetCpa;
    private final List<Line> lines = new ArrayList<>();

    /** A planned amount for a category. */
    public static class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private UUID department;
        private UUID category;
        private BigDecimal amount;
        private NewBudget.PlannedLine kept;

        public Line() {}

        Line(NewBudget.PlannedLine line) {
            this.department = line.department();
            this.category = line.category();
            this.amount = line.amount();
            this.kept = line;
        }

        /** With the shape over the months that it had, as long as they are as many; evenly otherwise. */
        NewBudget.PlannedLine planned(int months) {
            return new NewBudget.PlannedLine(department, category, amount, phasing(months));
        }

        private Phasing phasing(int months) {
            if (kept == null || amount == null || kept.phasing().amounts().size() != months) {
                return Phasing.EVEN;
            }
            return kept.amount().compareTo(amount) == 0
                    ? kept.phasing()
                    : Phasing.like(kept.phasing().amounts());
        }

        boolean isBlank() {
            return category == null && amount == null;
        }

        public UUID getDepartment() {
            return department;
        }

        public void setDepartment(UUID department) {
            this.department = department;
        }

        public UUID getCategory() {
            return category;
        }

        public void setCategory(UUID category) {
            this.category = category;
        }

        public BigDecimal getAmount() {
            return amount;
        }

        public void setAmount(BigDecimal amount) {
            this.amount = amount;
        }
    }

    /** An empty form for the calendar year of {@code today}. */
    static BudgetForm empty(String currency, LocalDate today) {
        BudgetForm form = new BudgetForm();
        form.currency = currency;
        form.startDate = today.withDayOfYear(1);
        form.endDate = form.startDate.plusYears(1).minusDays(1);
        form.lines.add(new Line());
        return form;
    }

    static BudgetForm of(BudgetDetails details) {
        BudgetSummary budget = details.budget();
        BudgetForm form = new BudgetForm();
        form.id = budget.id();
        form.version = budget.version();
        form.name = budget.name();
        form.description = budget.description();
        form.budgetType = budget.budgetType();
        form.amount = budget.amount();
        form.currency = budget.currency();
        form.startDate = budget.startDate();
        form.endDate = budget.endDate();
        form.department = budget.department();
        form.owner = budget.owner();
        form.control = budget.control().actual();
        form.controlRequest = budget.control().request();
        form.controlCommitment = budget.control().commitment();
        form.controlHorizon = budget.control().horizon();
        form.controlTolerance = budget.control().tolerance();
        form.bindsDescendants = budget.bindsDescendants();
        form.targetRoi = budget.targetRoi();
        form.targetCpa = budget.targetCpa();
        details.plan().forEach(line -> form.lines.add(new Line(line)));
        return form;
    }

    NewBudget plan() {
        List<NewBudget.PlannedLine> planned = lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.planned(months()))
                .toList();
        return new NewBudget(
                name,
                description,
                budgetType,
                amount,
                currency,
                startDate,
                endDate,
                null,
                department,
                owner,
                new ControlPolicy(control, controlRequest, controlCommitment, controlHorizon, controlTolerance),
                bindsDescendants,
                targetRoi,
                targetCpa,
                planned);
    }

    private int months() {
        boolean known = startDate != null && endDate != null && !endDate.isBefore(startDate);
        return known ? new Period(startDate, endDate).months().size() : 0;
    }

    void beginRevision() {
        revision = true;
    }

    /** Whether it is kept as a revision of an approved budget. */
    public boolean isRevision() {
        return revision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public void addLine() {
        lines.add(new Line());
    }

    public void removeLine(Line line) {
        lines.remove(line);
    }

    public boolean isUnsaved() {
        return id == null;
    }

    public UUID getId() {
        return id;
    }

    public long getVersion() {
        return version;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public BudgetType getBudgetType() {
        return budgetType;
    }

    public void setBudgetType(BudgetType budgetType) {
        this.budgetType = budgetType;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public LocalDate getStartDate() {
        return startDate;
    }

    public void setStartDate(LocalDate startDate) {
        this.startDate = startDate;
    }

    public LocalDate getEndDate() {
        return endDate;
    }

    public void setEndDate(LocalDate endDate) {
        this.endDate = endDate;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public Control getControlRequest() {
        return controlRequest;
    }

    public void setControlRequest(Control controlRequest) {
        this.controlRequest = controlRequest;
    }

    public Control getControlCommitment() {
        return controlCommitment;
    }

    public void setControlCommitment(Control controlCommitment) {
        this.controlCommitment = controlCommitment;
    }

    public Horizon getControlHorizon() {
        return controlHorizon;
    }

    public void setControlHorizon(Horizon controlHorizon) {
        this.controlHorizon = controlHorizon;
    }

    public BigDecimal getControlTolerance() {
        return controlTolerance;
    }

    public void setControlTolerance(BigDecimal controlTolerance) {
        this.controlTolerance = controlTolerance;
    }

    public boolean isBindsDescendants() {
        return bindsDescendants;
    }

    public void setBindsDescendants(boolean bindsDescendants) {
        this.bindsDescendants = bindsDescendants;
    }

    public Control getControl() {
        return control;
    }

    public void setControl(Control control) {
        this.control = control;
    }

    public BigDecimal getTargetRoi() {
        return targetRoi;
    }

    public void setTargetRoi(BigDecimal targetRoi) {
        this.targetRoi = targetRoi;
    }

    public BigDecimal getTargetCpa() {
        return targetCpa;
    }

    public void setTargetCpa(BigDecimal targetCpa) {
        this.targetCpa = targetCpa;
    }
}
