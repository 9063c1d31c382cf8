package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.budgets.BudgetService;
import org.budgeting.commitments.CommitmentDetails;
import org.budgeting.commitments.CommitmentFilter;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Choices;
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

    @Inject
    private CommitmentService commitments;

    private ExpenseForm form = new ExpenseForm();
    private UUID invoiced;

    private transient List<Choices.Choice> invoiceable;

    /** @param budget to which it is proposed to go; null to choose */
    public void begin(UUID budget) {
        begin(null, new ExpenseForm(tenants.today(), budget));
    }

    public void beginInvoice(CommitmentDetails commitment, CommitmentDetails.Line line) {
        begin(commitment.id(), ExpenseForm.ofInvoice(tenants.today(), commitment, line, line.committed()));
    }

    public void beginRefund(CommitmentDetails commitment, CommitmentDetails.Line line) {
        begin(
                commitment.id(),
                ExpenseForm.ofInvoice(
                        tenants.today(), commitment, line, line.invoiced().negate()));
    }

    private void begin(UUID commitment, ExpenseForm of) {
        invoiced = commitment;
        invoiceable = null;
        form = of;
    }

    /** Takes over what the chosen line of a commitment says. */
    public void choose() {
        offered()
                .forEach(commitment -> commitment.lines().stream()
                        .filter(line -> line.id().equals(form.getCommitmentLine()))
                        .forEach(line -> form.isOf(commitment, line)));
    }

    /** The lines that an invoice may be of, and those of the commitment that the dialog was opened for. */
    public List<Choices.Choice> getInvoiceable() {
        if (invoiceable == null) {
            invoiceable = offered()
                    .flatMap(commitment -> commitment.lines().stream()
                            .map(line -> new Choices.Choice(
                                    line.id(),
                                    Words.text(
                                            "expense.commitment.line",
                                            commitment.title(),
                                            line.budgetName(),
                                            line.categoryName(),
                                            Words.money(line.committed(), commitment.currency())))))
                    .toList();
        }
        return invoiceable;
    }

    private Stream<CommitmentDetails> offered() {
        List<CommitmentDetails> open = commitments
                .list(CommitmentFilter.invoiceable(), PageRequest.first(PageRequest.MAX))
                .items();
        boolean another = invoiced != null
                && open.stream().noneMatch(commitment -> commitment.id().equals(invoiced));
        return another ? Stream.concat(Stream.of(commitments.get(invoiced)), open.stream()) : open.stream();
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
