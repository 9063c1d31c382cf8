package org.budgeting.expenses;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.attachments.AttachmentService;
import org.budgeting.attachments.FileKinds;
import org.budgeting.attachments.IncomingFile;
import org.budgeting.attachments.Subject;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.funds.FundsLedger;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.problems.NotFound;

/** Receipts: pictures and PDFs that show what an expense was. Who may see the expense may see them. */
@Stateless
public class ReceiptService {

    /** What is taken as one. */
    public static final FileKinds KINDS = FileKinds.SCANS;

    private static final String NAME = "receipt";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private AttachmentService attachments;

    @Inject
    private FundsLedger ledger;

    @Inject
    private AuditTrail audit;

    /**
     * The receipts of an expense, the oldest first; at most {@value AttachmentService#FILES_MAX}.
     *
     * @throws NotFound if the tenant has no such expense
     */
    @Needs(Right.READ)
    public List<AttachmentDetails> of(UUID expense) {
        requireExpense(expense);
        return found(expense);
    }

    /** @throws NotFound if the tenant has no such expense, or the expense no such receipt */
    @Needs(Right.READ)
    public AttachmentDetails get(UUID expense, UUID receipt) {
        return of(expense).stream()
                .filter(one -> one.id().equals(receipt))
                .findFirst()
                .orElseThrow(() -> new NotFound(NAME, receipt));
    }

    /** @throws NotFound if the tenant has no such expense, or the expense no such receipt */
    @Needs(Right.READ)
    public AttachedFile open(UUID expense, UUID receipt) {
        get(expense, receipt);
        return attachments.open(subject(expense), receipt);
    }

    /**
     * What a receipt looks like, as a JPEG.
     *
     * @throws NotFound if the tenant has no such expense, the expense no such receipt, or the receipt no thumbnail
     */
    @Needs(Right.READ)
    public byte[] thumbnail(UUID expense, UUID receipt) {
        get(expense, receipt);
        return attachments
                .thumbnail(subject(expense), receipt)
                .orElseThrow(() -> new NotFound("thumbnail of the receipt", receipt));
    }

    /**
     * Puts a receipt to an expense.
     *
     * @throws NotFound if the tenant has no such expense
     * @throws org.budgeting.problems.TooLarge if it is larger than the limit
     * @throws org.budgeting.problems.InvalidInput on {@code file} if it is no picture and no PDF, or one too many
     * @throws org.budgeting.scanning.FileInfected if a scanner finds a virus in it
     * @throws ReceiptExists if the expense has the same file already (X9)
     */
    @Needs(Right.RECORD_EXPENSES)
    public AttachmentDetails add(UUID expense, InputStream content, String fileName) {
        requireExpense(expense);
        IncomingFile file = attachments.receive(content, fileName, KINDS);
        expenses.locked(expense);
        found(expense).stream()
                .filter(one -> one.sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(same -> {
                    throw new ReceiptExists(same.fileName());
                });
        AttachmentDetails receipt = attachments.attach(subject(expense), file);
        audit.record(Change.of(Expense.SOURCE, expense, "receipt_added").field(NAME, null, receipt.fileName()));
        return receipt;
    }

    /**
     * Takes a receipt off an expense; the trail keeps its name and hash.
     *
     * @throws NotFound if the tenant has no such expense, or the expense no such receipt
     * @throws org.budgeting.problems.NotAllowedNow if the expense is cancelled (X10)
     * @throws PeriodClosed if its period is closed (X10)
     */
    @Needs(Right.RECORD_EXPENSES)
    public void remove(UUID expense, UUID receipt) {
        Expense locked = expenses.locked(expense);
        AttachmentDetails removed = get(expense, receipt);
        locked.requireFreeReceipts();
        requireOpen(locked);
        attachments.remove(subject(expense), receipt);
        audit.record(Change.of(Expense.SOURCE, expense, "receipt_removed").field(NAME, removed.fileName(), null));
    }

    private void requireOpen(Expense expense) {
        try {
            ledger.requireOpen(expense.budgetId(), expense.spentOn());
        } catch (PeriodClosed closed) {
            throw closed.advising("Its receipts stay.");
        }
    }

    /** How large a file may be. */
    @Needs(Right.RECORD_EXPENSES)
    public long fileBytesMax() {
        return attachments.fileBytesMax();
    }

    private List<AttachmentDetails> found(UUID expense) {
        return attachments.of(Expense.SOURCE, List.of(expense)).getOrDefault(expense, List.of());
    }

    private void requireExpense(UUID id) {
        if (em.find(Expense.class, id) == null) {
            throw new NotFound(Expense.SOURCE, id);
        }
    }

    private static Subject subject(UUID expense) {
        return new Subject(Expense.SOURCE, expense);
    }
}
