package org.budgeting.web.plans;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.budgets.NewBudget;
import org.budgeting.budgets.WorkingPlan;
import org.budgeting.plans.FillMethod;
import org.budgeting.plans.FillPreview;
import org.budgeting.plans.NewFill;
import org.budgeting.plans.PlanService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** The tools beside the plan of a budget, as part of its page: fill, with a preview and an undo. */
@PageBean
public class PlanPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PlanService plans;

    private UUID budget;
    private FillMethod method = FillMethod.LAST_PERIOD;
    private UUID source;
    private BigDecimal upliftPercent;

    private NewFill previewed;
    private FillPreview preview;

    private NewBudget before;
    private long versionAfter;

    private transient WorkingPlan plan;

    /** What is planned for a department. */
    public record DepartmentPart(String name, String categories, BigDecimal planned) {}

    /** Opens the dialog without a preview. */
    public void beginFill() {
        preview = null;
    }

    public void previewFill() {
        preview = null;
        previewed = new NewFill(method, source, upliftPercent);
        preview = plans.preview(budget, previewed);
    }

    /** Writes what was previewed; the page shows it. */
    public void fill(Reloaded page, Reloaded versions) {
        NewBudget asItWas = plans.get(budget).plan();
        WorkingPlan filled = plans.fill(budget, preview.version(), previewed, preview.fingerprint());
        preview = null;
        taken(asItWas, filled, page, versions);
    }

    /** Shows a plan that was just written, and remembers how it was. */
    void taken(NewBudget asItWas, WorkingPlan written, Reloaded page, Reloaded versions) {
        before = asItWas;
        versionAfter = written.version();
        shown("plan.written", written, page, versions);
    }

    /** Puts the plan back as it was before it was last filled or imported here. */
    public void undo(Reloaded page, Reloaded versions) {
        WorkingPlan restored = plans.restore(budget, versionAfter, before);
        before = null;
        shown("plan.undone", restored, page, versions);
    }

    private void shown(String key, WorkingPlan written, Reloaded page, Reloaded versions) {
        plan = written;
        page.load();
        versions.load();
        Messages.addGlobalInfo(Words.text(key));
    }

    public boolean isWritable() {
        return getPlan().writable() && CallerScope.caller().may(Right.DRAFT_BUDGETS);
    }

    public boolean isUndoable() {
        return before != null;
    }

    /** Whether any line is planned for a department of its own. */
    public boolean isByDepartment() {
        return getPlan().rows().stream().anyMatch(row -> row.department() != null);
    }

    /** What is planned for each department; for the budget as a whole first. */
    public List<DepartmentPart> getDepartments() {
        Map<String, List<WorkingPlan.Row>> rows = getPlan().rows().stream()
                .collect(Collectors.groupingBy(
                        row -> Objects.requireNonNullElse(row.departmentName(), ""),
                        TreeMap::new,
                        Collectors.toList()));
        return rows.entrySet().stream()
                .map(one -> new DepartmentPart(
                        one.getKey(),
                        one.getValue().stream()
                                .map(WorkingPlan.Row::categoryName)
                                .collect(Collectors.joining(", ")),
                        one.getValue().stream().map(WorkingPlan.Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    public WorkingPlan getPlan() {
        if (plan == null) {
            plan = plans.get(budget);
        }
        return plan;
    }

    public FillPreview getPreview() {
        return preview;
    }

    public FillMethod[] getMethods() {
        return FillMethod.values();
    }

    public FillMethod getMethod() {
        return method;
    }

    public void setMethod(FillMethod method) {
        this.method = method;
    }

    public UUID getSource() {
        return source;
    }

    public void setSource(UUID source) {
        this.source = source;
    }

    public BigDecimal getUpliftPercent() {
        return upliftPercent;
    }

    public void setUpliftPercent(BigDecimal upliftPercent) {
        this.upliftPercent = upliftPercent;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
