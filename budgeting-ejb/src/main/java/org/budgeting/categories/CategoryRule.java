package org.budgeting.categories;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.budgeting.audit.Change;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.storage.NameKey;
import org.budgeting.tenancy.TenantOwned;

/**
 * By what spending that names no category gets one. Written by a person and used at once; or learned from a correction,
 * proposed, and used as soon as a second one agrees or a person accepts it (G7).
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "category_rule")
class CategoryRule extends TenantOwned {

    static final int CORRECTIONS_TO_BE_USED = 2;

    private static final int LEARNED_PRIORITY = 200;

    @Enumerated(EnumType.STRING)
    @Column(name = "match_kind")
    private RuleMatch match;

    @Column(name = "pattern")
    private String pattern;

    @Column(name = "pattern_key")
    private String patternKey;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "priority")
    private int priority;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private RuleOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private RuleState state;

    @Column(name = "corrections")
    private int corrections;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CategoryRule() {}

    /** Written. */
    CategoryRule(NewCategoryRule input, String by, Instant at) {
        super(Ids.next());
        this.createdBy = by;
        this.createdAt = at;
        take(input);
    }

    /** Learned from the first correction of a vendor's spending. */
    CategoryRule(String vendor, UUID category, String by, Instant at) {
        this(new NewCategoryRule(RuleMatch.VENDOR_EQUALS, vendor, category, LEARNED_PRIORITY), by, at);
        this.origin = RuleOrigin.LEARNED;
        this.state = RuleState.PROPOSED;
        this.corrections = 1;
    }

    /** From now on it says what a person wrote. */
    Change change(NewCategoryRule input) {
        Change change = Change.of(CategoryRules.SUBJECT, id(), "changed")
                .field("match", match, input.match())
                .field("pattern", pattern, input.pattern().strip())
                .field("category", categoryId, input.category())
                .field("priority", priority, input.priority())
                .field("state", state, RuleState.ACTIVE);
        take(input);
        return change;
    }

    private void take(NewCategoryRule input) {
        this.match = input.match();
        this.pattern = input.pattern().strip();
        this.patternKey = NameKey.of(pattern);
        this.categoryId = input.category();
        this.priority = input.priority();
        this.origin = RuleOrigin.WRITTEN;
        this.state = RuleState.ACTIVE;
        this.corrections = 0;
    }

    /** Another correction of the same vendor's spending; what a person wrote stays. */
    Change corrected(UUID category) {
        Change change = Change.of(CategoryRules.SUBJECT, id(), "corrected");
        if (origin == RuleOrigin.WRITTEN) {
            return change;
        }
        UUID categoryBefore = categoryId;
        RuleState stateBefore = state;
        corrections = category.equals(categoryId) ? corrections + 1 : 1;
        categoryId = category;
        state = corrections >= CORRECTIONS_TO_BE_USED ? RuleState.ACTIVE : RuleState.PROPOSED;
        return change.field("category", categoryBefore, categoryId).field("state", stateBefore, state);
    }

    /** Follows where its category was merged to. */
    void pointTo(UUID category) {
        this.categoryId = category;
    }

    void requireVersion(long expected) {
        Stale.check("rule", expected, version());
    }

    boolean isUsed() {
        return state == RuleState.ACTIVE;
    }

    boolean fits(String vendorKey, String descriptionKey) {
        return switch (match) {
            case VENDOR_EQUALS -> vendorKey.equals(patternKey);
            case VENDOR_CONTAINS -> vendorKey.contains(patternKey);
            case DESCRIPTION_CONTAINS -> descriptionKey.contains(patternKey);
        };
    }

    RuleMatch match() {
        return match;
    }

    String pattern() {
        return pattern;
    }

    String patternKey() {
        return patternKey;
    }

    UUID categoryId() {
        return categoryId;
    }

    int priority() {
        return priority;
    }

    CategoryRuleDetails details(String categoryName) {
        return new CategoryRuleDetails(
                id(),
                version(),
                match,
                pattern,
                categoryId,
                categoryName,
                priority,
                origin,
                state,
                corrections,
                createdBy,
                createdAt);
    }
}
