package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.budgets.BudgetService;
import org.budgeting.expenses.SplitDetails;
import org.budgeting.expenses.SplitService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** A document of several parts that is written. */
@PageBean
public class SplitFormPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Inject
    private SplitService splits;

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    private SplitForm form = new SplitForm();

    public void begin() {
        CallerScope.caller().require(Right.RECORD_EXPENSES);
        form = new SplitForm(tenants.today());
    }

    public String record() {
        if (form.firstBudget() == null) {
            throw InvalidInput.of("parts[0].budget", "required", Words.text("expense.chooseBudget"));
        }
        SplitDetails recorded = splits.record(form.split(getCurrency()));
        Messages.addFlashGlobalInfo(
                Words.text("split.recorded", recorded.parts().size()));
        if (recorded.first().warning() != null) {
            Messages.addFlashGlobalWarn(recorded.first().warning());
        }
        return "/expenses/expense-detail?faces-redirect=true&id="
                + recorded.first().id();
    }

    /** What is still to be given to a part; zero when they come to the whole. */
    public BigDecimal getRest() {
        BigDecimal whole = form.isByPercent() ? HUNDRED : form.getAmount();
        return whole == null ? BigDecimal.ZERO : whole.subtract(form.sum());
    }

    /** The rest as it is read: money, or percent. */
    public String getRestText() {
        return form.isByPercent()
                ? getRest().stripTrailingZeros().toPlainString() + "\u00a0%"
                : Words.money(getRest(), getCurrency());
    }

    /** Of the first budget that is chosen; the organisation's before. */
    public String getCurrency() {
        UUID budget = form.firstBudget();
        return budget == null
                ? tenants.current().orElseThrow().currency()
                : budgets.get(budget).budget().currency();
    }

    public SplitForm getForm() {
        return form;
    }
}
