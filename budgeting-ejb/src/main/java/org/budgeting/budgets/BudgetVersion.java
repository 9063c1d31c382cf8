package org.budgeting.budgets;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * A budget as it was at a time (W3). The first is sealed when the budget is approved. A later one is drafted as a
 * revision, submitted, and governs from its approval on; until then the one before it does, and afterwards that one is
 * kept as superseded. What is sealed is never written again.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "budget_version")
class BudgetVersion extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "version_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private VersionState state = VersionState.DRAFT;

    @Column(name = "reason")
    private String reason;

    @Lob
    @Column(name = "content")
    private String content;

    @Column(name = "seal")
    private String seal;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected BudgetVersion() {}

    BudgetVersion(UUID budgetId, int number, String reason, Snapshot snapshot, String by, Instant at) {
        super(Ids.next());
        this.budgetId = budgetId;
        this.number = number;
        this.createdBy = by;
        this.createdAt = at;
        write(reason, snapshot);
    }

    private void write(String why, Snapshot snapshot) {
        this.reason = why;
        this.content = snapshot.content();
    }

    void change(String why, Snapshot snapshot) {
        requireDraft("changed");
        write(why, snapshot);
    }

    void submit() {
        requireDraft("submitted");
        this.state = VersionState.SUBMITTED;
    }

    void returnToDraft() {
        this.state = VersionState.DRAFT;
    }

    /** Closes the content with its hash and comes into force. */
    void govern(String by, Instant at) {
        this.state = VersionState.GOVERNING;
        this.seal = Snapshot.sealOf(content);
        this.approvedBy = by;
        this.approvedAt = at;
    }

    void supersede() {
        this.state = VersionState.SUPERSEDED;
    }

    void requireDraft(String verb) {
        if (state != VersionState.DRAFT) {
            throw new NotAllowedNow(
                    "revision-not-draft",
                    "Only a revision in draft can be " + verb + "; version " + number + " is "
                            + state.name().toLowerCase(Locale.ROOT) + ".");
        }
    }

    void requireVersion(long expected) {
        Stale.check("version", expected, version());
    }

    Snapshot snapshot() {
        return Snapshot.read(content);
    }

    String reason() {
        return reason;
    }

    UUID budgetId() {
        return budgetId;
    }

    int number() {
        return number;
    }

    VersionState state() {
        return state;
    }

    /** Without lines. */
    VersionDetails summary() {
        return details(List.of(), snapshot().facts());
    }

    VersionDetails details(Map<UUID, String> categoryNames) {
        Snapshot snapshot = snapshot();
        List<VersionDetails.Line> lines = snapshot.lines().entrySet().stream()
                .map(line -> new VersionDetails.Line(
                        line.getKey().department(),
                        line.getKey().department() == null
                                ? null
                                : snapshot.departments().get(line.getKey().department()),
                        line.getKey().category(),
                        categoryNames.get(line.getKey().category()),
                        line.getKey().month(),
                        line.getValue()))
                .toList();
        return details(lines, snapshot.facts());
    }

    private VersionDetails details(List<VersionDetails.Line> lines, Map<String, String> facts) {
        return new VersionDetails(
                id(),
                budgetId,
                number,
                version(),
                state,
                reason,
                facts,
                lines,
                seal,
                seal == null ? null : seal.equals(Snapshot.sealOf(content)),
                createdBy,
                createdAt,
                approvedBy,
                approvedAt);
    }
}
