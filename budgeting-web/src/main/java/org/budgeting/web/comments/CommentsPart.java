package org.budgeting.web.comments;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.attachments.AttachedFile;
import org.budgeting.attachments.FileKinds;
import org.budgeting.budgets.BudgetService;
import org.budgeting.comments.CommentDetails;
import org.budgeting.comments.CommentService;
import org.budgeting.comments.CommentThread;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Pager;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The talk about a budget, as part of its page. */
@PageBean
public class CommentsPart implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int THREADS = 10;

    @Inject
    private CommentService comments;

    private UUID budget;
    private Pager pager = new Pager(THREADS);
    private CommentForm first = new CommentForm();
    private CommentForm form = new CommentForm();
    private UUID chosen;

    private transient Part file;
    private transient List<CommentThread> threads;

    public void load() {
        threads = pager.read(comments.threads(BudgetService.SUBJECT, budget, pager.request()))
                .items();
    }

    /** Begins a thread; shown where it stands, on top of the first page. */
    public void say() {
        write(first);
        first = new CommentForm();
        pager = new Pager(THREADS);
        told("comment.said");
    }

    public void reply(CommentDetails to) {
        form = CommentForm.replyTo(to);
    }

    public void change(CommentDetails comment) {
        form = CommentForm.of(comment);
    }

    /** Keeps what the dialog holds: an answer, or other words. */
    public void keep() {
        if (form.isChange()) {
            comments.edit(form.getId(), form.getVersion(), form.comment());
        } else {
            write(form);
        }
        told(form.isChange() ? "comment.changed" : "comment.said");
    }

    public void remove(CommentDetails comment) {
        comments.remove(comment.id(), comment.version());
        told("comment.tookBack");
    }

    public void detach(UUID comment, UUID attachment) {
        comments.detach(comment, attachment);
        told("comment.file.removed");
    }

    public void download(UUID comment, UUID attachment) throws IOException {
        AttachedFile attached = comments.file(comment, attachment);
        Faces.sendFile(attached.content(), attached.details().fileName(), true);
    }

    /** Chooses the comment that a file shall stand beside. */
    public void choose(CommentDetails comment) {
        chosen = comment.id();
    }

    /** Shows the page anew: a file travels with a whole request. */
    public String attach() throws IOException {
        if (file == null || file.getSize() == 0) {
            throw InvalidInput.of("file", "required", Words.text("comment.attach.choose"));
        }
        try (InputStream content = file.getInputStream()) {
            comments.attach(chosen, content, file.getSubmittedFileName());
        }
        Messages.addFlashGlobalInfo(Words.text("comment.file.attached"));
        return "/budgets/budget-detail?faces-redirect=true&id=" + budget;
    }

    /** Whether a file is being chosen; a file that is refused leaves the dialog open. */
    public boolean isAttaching() {
        return chosen != null;
    }

    private void write(CommentForm said) {
        comments.write(BudgetService.SUBJECT, budget, said.comment());
    }

    private void told(String key) {
        file = null;
        load();
        Messages.addGlobalInfo(Words.text(key));
    }

    public void next() {
        pager.forward();
        load();
    }

    public void previous() {
        pager.back();
        load();
    }

    /** Whether the caller wrote it and may say other things. */
    public boolean isMine(CommentDetails comment) {
        return !comment.isRemoved()
                && comment.author().equals(CallerScope.caller().user())
                && CallerScope.caller().may(Right.COMMENT);
    }

    public List<CommentThread> getThreads() {
        if (threads == null) {
            load();
        }
        return threads;
    }

    public Pager getPager() {
        return pager;
    }

    /** What the file chooser offers. */
    public String getAccepted() {
        return FileKinds.DOCUMENTS.accepted();
    }

    public CommentForm getFirst() {
        return first;
    }

    public CommentForm getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
