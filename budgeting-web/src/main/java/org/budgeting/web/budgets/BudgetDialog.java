package org.budgeting.web.budgets;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetService;
import org.budgeting.budgets.NewRevision;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionService;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/**
 * Writes a draft: a new one from the list, an existing one or a revision from its detail. Leads to the budget's page
 * when it is kept.
 */
@PageBean
public class BudgetDialog implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String FALLBACK_CURRENCY = "EUR";

    @Inject
    private BudgetService budgets;

    @Inject
    private VersionService versions;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private BudgetForm form = new BudgetForm();

    public void begin() {
        String currency = tenants.current().map(TenantDetails::currency).orElse(FALLBACK_CURRENCY);
        form = BudgetForm.empty(currency, tenants.today());
    }

    public void change(UUID id) {
        form = BudgetForm.of(budgets.get(id));
    }

    /** Begins a revision of an approved budget with what it says now. */
    public void revise(UUID id) {
        form = BudgetForm.of(budgets.get(id));
        form.beginRevision();
    }

    public String save() {
        if (form.isRevision()) {
            VersionDetails drafted =
                    versions.revise(form.getId(), inputs.checked(new NewRevision(form.getReason(), form.plan())));
            Messages.addFlashGlobalInfo(Words.text("versions.drafted", drafted.number()));
            return "/budgets/budget-detail?faces-redirect=true&id=" + form.getId();
        }
        BudgetDetails kept = form.isUnsaved()
                ? budgets.draft(inputs.checked(form.plan()))
                : budgets.change(form.getId(), form.getVersion(), inputs.checked(form.plan()));
        Messages.addFlashGlobalInfo(Words.text("budget.saved", kept.budget().name()));
        return "/budgets/budget-detail?faces-redirect=true&id=" + kept.budget().id();
    }

    public BudgetForm getForm() {
        return form;
    }
}
