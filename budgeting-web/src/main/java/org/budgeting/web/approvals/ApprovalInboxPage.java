package org.budgeting.web.approvals;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.approvals.ApprovalItem;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.approvals.Decision;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** What waits for the caller, oldest first, each with what approving it would change. */
@PageBean
public class ApprovalInboxPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MAX = 50;

    @Inject
    private ApprovalService approvals;

    @Inject
    @Any
    private transient Instance<ApprovalSubject> subjects;

    private UUID chosen;
    private String chosenTitle;
    private String reason;

    private transient List<WaitingItem> items;

    public void load() {
        items = approvals.waitingForMe().stream()
                .limit(SHOWN_MAX)
                .map(item -> new WaitingItem(item, cardOf(item)))
                .toList();
    }

    private SubjectCard cardOf(ApprovalItem item) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(item.subjectType()))
                .findAny()
                .map(subject -> subject.card(item))
                .orElse(SubjectCard.PLAIN);
    }

    public void approve(UUID id) {
        told("approval.approved", approvals.decide(id, Decision.approve(null)));
    }

    /** Chooses what the dialog asks a reason for. */
    public void choose(UUID id, String title) {
        chosen = id;
        chosenTitle = title;
        reason = null;
    }

    public void returnChosen() {
        told("approval.returned", approvals.decide(chosen, Decision.returned(reason)));
    }

    private void told(String key, ApprovalItem item) {
        load();
        Messages.addGlobalInfo(Words.text(key, item.title()));
    }

    public List<WaitingItem> getItems() {
        if (items == null) {
            load();
        }
        return items;
    }

    public String getChosenTitle() {
        return chosenTitle;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
