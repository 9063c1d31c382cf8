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
import org.budgeting.expenses.CorrectionService;
import org.budgeting.expenses.ExpenseDetails;
import org.budgeting.expenses.ExpenseService;
import org.budgeting.expenses.NewExpense;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.Choices;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Records an expense by hand, or corrects one. */
@PageBean
public class ExpenseDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExpenseService expenses;

    @Inject
    private CorrectionService corrections;

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
    private UUID corrected;
    private long version;
    private UUID undoable;
    private long undoableVersion;
    private String undoableName;

    private transient ExpenseDetails alike;
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

    public void beginCorrection(ExpenseDetails expense) {
        begin(expense.commitment(), ExpenseForm.of(expense));
        corrected = expense.id();
        version = expense.version();
    }

    /** Looks for another expense of the same invoice, while it is typed in. */
    public void compare() {
        alike = expenses.alike(form.getVendor(), form.getInvoiceNumber(), form.getDate())
                .filter(other -> !other.id().equals(corrected))
                .orElse(null);
    }

    public ExpenseDetails getAlike() {
        return alike;
    }

    private void begin(UUID commitment, ExpenseForm of) {
        alike = null;
        corrected = null;
        undoable = null;
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

    /**
     * @param page the page that the dialog stands on; it shows the new figures
     * @return where to go; null to stay
     */
    public String save(Reloaded page) {
        if (form.getBudget() == null) {
            throw InvalidInput.of("budget", "required", Words.text("expense.chooseBudget"));
        }
        String currency = budgets.get(form.getBudget()).budget().currency();
        NewExpense input = inputs.checked(form.expense(currency));
        return corrected == null ? record(input, page) : correct(input, page);
    }

    private String record(NewExpense input, Reloaded page) {
        ExpenseDetails recorded = expenses.record(input);
        Messages.addGlobalInfo(Words.text(
                "expense.recorded", Words.money(recorded.amount(), recorded.currency()), recorded.budgetName()));
        page.load();
        offerUndo(recorded);
        if (recorded.warning() != null) {
            Messages.addGlobalWarn(recorded.warning());
        }
        if (recorded.possibleDuplicate() != null) {
            Messages.addGlobalWarn(Words.text("expense.duplicate.text"));
        }
        return null;
    }

    /** An invoice of a commitment is not cancelled but refunded, so there is nothing to undo. */
    private void offerUndo(ExpenseDetails recorded) {
        undoable = recorded.commitment() == null ? recorded.id() : null;
        undoableVersion = recorded.version();
        undoableName = recorded.description();
    }

    /** Takes back what was recorded last, as a cancellation does. */
    public void undo(Reloaded page) {
        corrections.cancel(undoable, undoableVersion, null, Words.text("expense.undo.reason"));
        undoable = null;
        Messages.addGlobalInfo(Words.text("expense.undone", undoableName));
        page.load();
    }

    public boolean isUndoable() {
        return undoable != null;
    }

    public String getUndoableName() {
        return undoableName;
    }

    private String correct(NewExpense input, Reloaded page) {
        ExpenseDetails standing = corrections.correct(corrected, version, input);
        if (standing.warning() != null) {
            Messages.addFlashGlobalWarn(standing.warning());
        }
        if (standing.id().equals(corrected)) {
            Messages.addGlobalInfo(Words.text("expense.corrected", standing.description()));
            page.load();
            return null;
        }
        Messages.addFlashGlobalInfo(Words.text("expense.replaced", standing.description()));
        return "/expenses/expense-detail?faces-redirect=true&id=" + standing.id();
    }

    public boolean isCorrecting() {
        return corrected != null;
    }

    public ExpenseForm getForm() {
        return form;
    }
}
