package org.budgeting.web.budgets;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Right;
import org.budgeting.budgets.VersionComparison;
import org.budgeting.budgets.VersionDetails;
import org.budgeting.budgets.VersionService;
import org.budgeting.budgets.VersionState;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** The versions of a budget, as part of its page; one is compared with the one before it at a time. */
@PageBean
public class VersionsPart implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VersionService versionService;

    private UUID budget;
    private Integer compared;

    private transient List<VersionDetails> versions;
    private transient VersionComparison comparison;

    @Override
    public void load() {
        versions = null;
        comparison = null;
    }

    public void compare(VersionDetails version) {
        compared = version.number();
        comparison = null;
    }

    public void submit(VersionDetails version) {
        versionService.submit(budget, version.id(), version.version());
        load();
        Messages.addGlobalInfo(Words.text("versions.submitted", version.number()));
    }

    public void withdraw(VersionDetails version) {
        versionService.withdraw(budget, version.id(), version.version());
        compared = null;
        load();
        Messages.addGlobalInfo(Words.text("versions.withdrawn", version.number()));
    }

    public boolean changeable(VersionDetails version) {
        return version.state() == VersionState.DRAFT && CallerScope.caller().may(Right.DRAFT_BUDGETS);
    }

    /** The whole amount that a version plans, in its currency. */
    public BigDecimal amountOf(VersionDetails version) {
        return new BigDecimal(version.facts().get("amount"));
    }

    /** The latest first. */
    public List<VersionDetails> getVersions() {
        if (versions == null) {
            versions = versionService.list(budget);
        }
        return versions;
    }

    /** What changed from the version before to the chosen one; null before one is chosen. */
    public VersionComparison getComparison() {
        if (comparison == null && compared != null) {
            comparison = versionService.compare(budget, compared - 1, compared);
        }
        return comparison;
    }

    /** The fields that differ, as people call them; ids stand beside their names and are left out. */
    public List<VersionComparison.Fact> getFacts() {
        return getComparison().facts().stream()
                .filter(fact -> !fact.name().equals("category") && !fact.name().equals("department"))
                .map(fact -> new VersionComparison.Fact(
                        Words.text("versions.fact." + fact.name()), fact.before(), fact.after()))
                .toList();
    }

    public UUID getBudget() {
        return budget;
    }

    public void setBudget(UUID budget) {
        this.budget = budget;
    }
}
