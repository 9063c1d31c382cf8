package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseFilter;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.ExpenseStatus;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.PagedList;

/** All expenses that pass a filter, the latest first; the filter stands in the address. */
@PageBean
public class ExpenseListPage extends PagedList<ExpenseDetails> {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 25;

    @Inject
    private ExpenseService expenses;

    private String search;
    private UUID budget;
    private UUID category;
    private UUID vendor;
    private Boolean duplicates;
    private ExpenseStatus status;
    private LocalDate from;
    private LocalDate to;
    private String sort;

    public ExpenseListPage() {
        super(ROWS);
    }

    @Override
    protected Page<ExpenseDetails> read(PageRequest request) {
        return expenses.list(filter(), request.sortedBy(sort));
    }

    /** Shows what passes the filter, at an address of its own. */
    public String narrow() {
        return "/expenses/expense-list?faces-redirect=true&includeViewParams=true";
    }

    public boolean isNarrowed() {
        return Stream.of(search, budget, category, vendor, duplicates, status, from, to)
                .anyMatch(Objects::nonNull);
    }

    private ExpenseFilter filter() {
        Set<ExpenseStatus> statuses = status == null ? Set.of() : Set.of(status);
        return new ExpenseFilter(
                budget, category, null, vendor, null, null, statuses, duplicates, from, to, null, null, search);
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }

    public UUID getCategory() {
        return category;
    }

    public void setCategory(UUID category) {
        this.category = category;
    }

    public UUID getVendor() {
        return vendor;
    }

    public void setVendor(UUID vendor) {
        this.vendor = vendor;
    }

    public Boolean getDuplicates() {
        return duplicates;
    }

    public void setDuplicates(Boolean duplicates) {
        this.duplicates = duplicates;
    }

    public ExpenseStatus getStatus() {
        return status;
    }

    public void setStatus(ExpenseStatus status) {
        this.status = status;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }
}
