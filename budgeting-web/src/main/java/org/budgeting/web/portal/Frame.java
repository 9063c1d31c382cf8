package org.budgeting.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.ResourceBundle;
import org.budgeting.access.Caller;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.access.Role;
import org.budgeting.approvals.ApprovalService;
import org.budgeting.comments.CommentService;
import org.budgeting.tenancy.TenantDetails;
import org.budgeting.tenancy.TenantService;

/** What stands around each page: who is signed in, where one can go, and what waits. */
@Named
@RequestScoped
public class Frame {

    private static final String VERSION =
            ResourceBundle.getBundle("org.budgeting.web.build").getString("version");

    private static final List<Place> PLACES = List.of(
            new Place("/index.xhtml", "nav.dashboard", "pi-home", Right.READ),
            new Place("/budgets/budget-list.xhtml", "nav.budgets", "pi-wallet", Right.READ),
            new Place("/expenses/expense-list.xhtml", "nav.expenses", "pi-receipt", Right.READ),
            new Place("/spending/spending-sheet.xhtml", "nav.spending", "pi-chart-line", Right.READ),
            new Place("/recurring/recurring-list.xhtml", "nav.recurring", "pi-replay", Right.READ),
            new Place("/vendors/vendor-list.xhtml", "nav.vendors", "pi-building", Right.READ),
            new Place("/rates/rate-list.xhtml", "nav.rates", "pi-money-bill", Right.READ),
            new Place("/commitments/commitment-list.xhtml", "nav.commitments", "pi-shopping-cart", Right.READ),
            new Place("/transfers/transfer-list.xhtml", "nav.transfers", "pi-arrow-right-arrow-left", Right.READ),
            new Place("/overruns/over-budget-case-list.xhtml", "nav.overruns", "pi-exclamation-triangle", Right.READ),
            new Place("/imports/import.xhtml", "nav.imports", "pi-upload", Right.IMPORT_EXPENSES),
            new Place("/goals/goal-list.xhtml", "nav.goals", "pi-flag", Right.READ),
            new Place("/variances/variance-list.xhtml", "nav.variances", "pi-chart-bar", Right.READ),
            new Place("/categories/category-list.xhtml", "nav.categories", "pi-sitemap", Right.READ),
            new Place("/periods/period-list.xhtml", "nav.periods", "pi-calendar", Right.READ),
            new Place("/approvals/approval-inbox.xhtml", "nav.approvals", "pi-inbox", Right.APPROVE),
            new Place("/comments/mention-list.xhtml", "nav.mentions", "pi-at", Right.READ),
            new Place("/webhooks/webhook-list.xhtml", "nav.webhooks", "pi-send", Right.MANAGE_WEBHOOKS));

    @Inject
    private TenantService tenants;

    @Inject
    private ApprovalService approvals;

    @Inject
    private CommentService comments;

    private String tenant;
    private Long waiting;
    private Long mentions;

    /** The places that the caller's rights open. */
    public List<Place> getPlaces() {
        return PLACES.stream().filter(place -> caller().may(place.needs())).toList();
    }

    public boolean isHere(Place place) {
        return place.holds(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    public String getName() {
        return caller().name();
    }

    /** The organisation's name. */
    public String getTenant() {
        if (tenant == null) {
            tenant = tenants.current().map(TenantDetails::name).orElseGet(() -> caller().tenant());
        }
        return tenant;
    }

    /** How many approvals wait for the caller. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = approvals.countWaitingForMe();
        }
        return waiting;
    }

    /** How many mentions of the caller are new. */
    public long getMentions() {
        if (mentions == null) {
            mentions = comments.countNewMentions();
        }
        return mentions;
    }

    public List<Role> getRoles() {
        return caller().roles().stream().sorted().toList();
    }

    public boolean may(String right) {
        return caller().may(Right.valueOf(right));
    }

    public String getVersion() {
        return VERSION;
    }

    private static Caller caller() {
        return CallerScope.caller();
    }
}
