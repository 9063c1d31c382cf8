package org.budgeting.web.goals;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.budgeting.goals.GoalDetails;
import org.budgeting.goals.GoalService;
import org.budgeting.goals.GoalType;
import org.budgeting.tenancy.TenantService;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** Sets a goal, or makes it another one. Leads to its page when it is kept. */
@PageBean
public class GoalDialog implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private GoalService goals;

    @Inject
    private TenantService tenants;

    private UUID id;
    private long version;
    private GoalForm form = new GoalForm();

    /** @param budget that is proposed to pay; null to choose */
    public void begin(UUID budget) {
        id = null;
        form = GoalForm.beginning(tenants.today(), budget);
    }

    public void beginChange(GoalDetails goal) {
        id = goal.id();
        version = goal.version();
        form = GoalForm.of(goal);
    }

    public String save() {
        GoalDetails kept = id == null ? goals.set(form.goal()) : goals.change(id, version, form.goal());
        Messages.addFlashGlobalInfo(Words.text("goal.saved", kept.goalName()));
        return "/goals/goal-detail?faces-redirect=true&id=" + kept.id();
    }

    public boolean isNew() {
        return id == null;
    }

    public GoalType[] getTypes() {
        return GoalType.values();
    }

    public GoalForm getForm() {
        return form;
    }
}
