package org.budgeting.web.expenses;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.attachments.AttachmentDetails;
import org.budgeting.attachments.FileType;
import org.budgeting.expenses.ReceiptService;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The receipts of an expense, as part of its page. */
@PageBean
public class ReceiptsPart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReceiptService receipts;

    private UUID expense;
    private UUID chosen;

    private transient List<Part> files;
    private transient Part photo;
    private transient List<AttachmentDetails> shown;

    /** Shows the page anew: files travel with a whole request. Those before one that is refused are kept. */
    public String send() throws IOException {
        List<Part> sent = Stream.concat(files == null ? Stream.empty() : files.stream(), Stream.ofNullable(photo))
                .filter(Objects::nonNull)
                .filter(part -> part.getSubmittedFileName() != null && part.getSize() > 0)
                .toList();
        if (sent.isEmpty()) {
            throw InvalidInput.of("file", "required", Words.text("receipt.choose"));
        }
        for (Part one : sent) {
            try (InputStream content = one.getInputStream()) {
                receipts.add(expense, content, one.getSubmittedFileName());
            }
        }
        Messages.addFlashGlobalInfo(Words.text("receipt.added"));
        return "/expenses/expense-detail?faces-redirect=true&id=" + expense;
    }

    public void choose(AttachmentDetails receipt) {
        chosen = receipt.id();
    }

    public void download() throws IOException {
        AttachedFile file = receipts.open(expense, chosen);
        Faces.sendFile(file.content(), file.details().fileName(), true);
    }

    public void remove() {
        receipts.remove(expense, chosen);
        chosen = null;
        shown = null;
        Messages.addGlobalInfo(Words.text("receipt.removed"));
    }

    /** The receipt that is looked at; null for none. */
    public AttachmentDetails getChosen() {
        return getReceipts().stream()
                .filter(one -> one.id().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    /** Whether browsers show the file itself; of a PDF they are given the picture of its first page. */
    public boolean isPicture() {
        AttachmentDetails receipt = getChosen();
        return receipt != null && receipt.type() != FileType.PDF;
    }

    /** What is shown is called by its type, so that browsers need not guess. */
    public String getChosenType() {
        AttachmentDetails receipt = getChosen();
        return receipt == null ? null : receipt.type().name().toLowerCase(Locale.ROOT);
    }

    public boolean isChangeable() {
        return CallerScope.caller().may(Right.RECORD_EXPENSES);
    }

    public List<AttachmentDetails> getReceipts() {
        if (shown == null) {
            shown = receipts.of(expense);
        }
        return shown;
    }

    /** The endings that a chooser of files offers. */
    public String getAccepted() {
        return ReceiptService.KINDS.accepted();
    }

    public UUID getExpense() {
        return expense;
    }

    public void setExpense(UUID expense) {
        this.expense = expense;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }

    public Part getPhoto() {
        return photo;
    }

    public void setPhoto(Part photo) {
        this.photo = photo;
    }
}
