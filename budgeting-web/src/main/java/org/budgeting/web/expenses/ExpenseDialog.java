package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.budgeting.budgets.BudgetService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Records an expense by hand. */
@PageBean
public class ExpenseDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpenseService expenses;

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private ExpenseForm form = new ExpenseForm();

    /** @param budget to which it is proposed to go; null to choose */
    public void begin(UUID budget) {
        form = new ExpenseForm(tenants.today(), budget);
    }

    /** @param page the page that the dialog stands on; it shows the new figures */
    public void save(Reloaded page) {
        if (form.getBudget() == null) {
            throw InvalidInput.of("budget", "required", Words.text("expense.chooseBudget"));
        }
        String currency = budgets.get(form.getBudget()).budget().currency();
        ExpenseDetails recorded = expenses.record(inputs.checked(form.expense(currency)));
        Messages.addGlobalInfo(Words.text(
                "expense.recorded", Words.money(recorded.amount(), recorded.currency()), recorded.budgetName()));
        page.load();
        if (recorded.warning() != null) {
            Messages.addGlobalWarn(recorded.warning());
        }
    }

    public ExpenseForm getForm() {
        return form;
    }
}
