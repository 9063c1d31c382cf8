package org.budgeting.web.commitments;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.budgets.BudgetService;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Requests a purchase. Leads to its page when it is reserved. */
@PageBean
public class CommitmentDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CommitmentService commitments;

    @Inject
    private BudgetService budgets;

    @Inject
    private TenantService tenants;

    @Inject
    private Inputs inputs;

    private CommitmentForm form = new CommitmentForm();

    public void begin() {
        form = new CommitmentForm();
        form.setExpiresOn(tenants.today().plusDays(CommitmentService.RESERVED_DAYS));
    }

    public String save() {
        List<UUID> paying = form.budgets();
        if (paying.isEmpty()) {
            throw InvalidInput.of("lines", "required", Words.text("expense.chooseBudget"));
        }
        String currency = budgets.get(paying.get(0)).budget().currency();
        CommitmentDetails kept = commitments.request(inputs.checked(form.commitment(currency)));
        Messages.addFlashGlobalInfo(Words.text("commitment.requested", kept.title()));
        if (kept.warning() != null) {
            Messages.addFlashGlobalWarn(kept.warning());
        }
        return "/commitments/commitment-detail?faces-redirect=true&id=" + kept.id();
    }

    public CommitmentForm getForm() {
        return form;
    }
}
