package org.budgeting.web.budgets;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.budgeting.budgets.BudgetFilter;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.BudgetStatus;
import org.budgeting.budgets.BudgetSummary;
import org.budgeting.budgets.BudgetType;
import org.budgeting.recommendations.BudgetHealth;
import org.budgeting.recommendations.HealthService;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.variances.VarianceService;
import org.budgeting.web.portal.BudgetRow;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** All budgets that pass a filter; the filter stands in the address, so that a view of it can be kept and sent. */
@PageBean
public class BudgetListPage extends PagedList<BudgetRow> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private BudgetService budgets;

    @Inject
    private HealthService healths;

    @Inject
    private VarianceService variances;

    private transient Map<UUID, Long> due;

    private String search;
    private BudgetStatus status;
    private BudgetType type;
    private UUID department;

    public BudgetListPage() {
        super(ROWS);
    }

    @Override
    protected Page<BudgetRow> read(PageRequest request) {
        Page<BudgetSummary> found = budgets.list(filter(), request);
        Map<UUID, BudgetHealth> health =
                healths.of(found.items().stream().map(BudgetSummary::id).toList());
        due = variances.countDue(found.items().stream().map(BudgetSummary::id).toList());
        return found.map(budget -> new BudgetRow(budget, health.get(budget.id())));
    }

    /** How many explanations of variances a budget of this page still owes. */
    public long countDue(UUID budget) {
        getRows();
        return due.getOrDefault(budget, 0L);
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/budgets/budget-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return search != null || status != null || type != null || department != null;
    }

    private BudgetFilter filter() {
        return new BudgetFilter(
                status == null ? Set.of() : Set.of(status),
                type == null ? Set.of() : Set.of(type),
                department,
                null,
                null,
                search);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public BudgetStatus getStatus() {
        return status;
    }

    public void setStatus(BudgetStatus status) {
        this.status = status;
    }

    public BudgetType getType() {
        return type;
    }

    public void setType(BudgetType type) {
        this.type = type;
    }

    public UUID getDepartment() {
        return department;
    }

    public void setDepartment(UUID department) {
        this.department = department;
    }
}
