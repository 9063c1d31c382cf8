package org.budgeting.categories;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.NameKey;
import org.budgeting.storage.UniqueKeys;

/** The tenant's rules by which spending without a category gets one, and how they learn (G7). */
@Stateless
public class CategoryRules {

    /** The word by which the audit trail knows a rule. */
    public static final String SUBJECT = "category_rule";

    private static final int RULES_MAX = 2_000;
    private static final int VENDOR_MAX = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private CategoryService categories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** All rules, what is proposed first, then in the order in which they are tried. At most {@value #RULES_MAX}. */
    @Needs(Right.READ)
    public List<CategoryRuleDetails> all() {
        return shown(em.createQuery(
                        "select r from CategoryRule r order by r.state desc, r.priority, r.match, r.patternKey, r.id",
                        CategoryRule.class)
                .getResultList());
    }

    /** @throws NotFound if the tenant has none by this id */
    @Needs(Right.READ)
    public CategoryRuleDetails get(UUID id) {
        return shown(found(id));
    }

    /** The rule that a purchase would fall under; empty if none fits. */
    @Needs(Right.READ)
    public Optional<CategoryRuleDetails> test(String vendor, String description) {
        return book().ruleFor(vendor, description).map(this::shown);
    }

    /**
     * Writes a rule, which is used at once.
     *
     * @throws RuleExists if there is one for the same pattern
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryRuleDetails add(NewCategoryRule input) {
        check(input);
        requireRoom();
        CategoryRule rule = new CategoryRule(input, CallerScope.caller().user(), clock.instant());
        em.persist(rule);
        audit.record(Change.of(SUBJECT, rule.id(), "added")
                .field("match", input.match())
                .field("pattern", input.pattern())
                .field("category", input.category()));
        return written(rule);
    }

    /**
     * Makes a rule another one, written by the caller; a proposed one is accepted by that.
     *
     * @param version as the caller read it
     * @throws org.budgeting.problems.Stale if somebody changed it since
     */
    @Needs(Right.SHAPE_CATEGORIES)
    public CategoryRuleDetails change(UUID id, long version, NewCategoryRule input) {
        CategoryRule rule = found(id);
        rule.requireVersion(version);
        check(input);
        audit.record(rule.change(input));
        return written(rule);
    }

    /** Removes a rule; what it put somewhere stays there. */
    @Needs(Right.SHAPE_CATEGORIES)
    public void remove(UUID id, long version) {
        CategoryRule rule = found(id);
        rule.requireVersion(version);
        audit.record(Change.of(SUBJECT, id, "removed").field("pattern", rule.pattern(), null));
        em.remove(rule);
    }

    /**
     * Learns from a person who put a purchase into another category; called by the owner of the purchase in its
     * transaction. Without a vendor there is nothing to learn: a text alone says too little.
     */
    public void learn(String vendor, String description, UUID category) {
        if (vendor == null || vendor.isBlank() || vendor.length() > VENDOR_MAX) {
            return;
        }
        Optional<CategoryRule> known = ofVendor(vendor);
        if (known.isPresent()) {
            audit.record(known.get().corrected(category));
            return;
        }
        if (count() >= RULES_MAX) {
            return;
        }
        CategoryRule rule =
                new CategoryRule(vendor, category, CallerScope.caller().user(), clock.instant());
        em.persist(rule);
        audit.record(Change.of(SUBJECT, rule.id(), "learned")
                .field("pattern", rule.pattern())
                .field("category", category)
                .field("state", RuleState.PROPOSED));
    }

    /** The rules in use, whose categories are in use too; one query for the rules and two for the categories. */
    public RuleBook book() {
        List<CategoryRule> rules = em.createQuery(
                        "select r from CategoryRule r where r.state = :active", CategoryRule.class)
                .setParameter("active", RuleState.ACTIVE)
                .getResultList();
        Offered offered =
                categories.offered(rules.stream().map(CategoryRule::categoryId).collect(Collectors.toSet()));
        return new RuleBook(rules.stream()
                .filter(rule -> !offered.retired().containsKey(rule.categoryId()))
                .toList());
    }

    private Optional<CategoryRule> ofVendor(String vendor) {
        return em.createQuery(
                        "select r from CategoryRule r where r.match = :match and r.patternKey = :vendor",
                        CategoryRule.class)
                .setParameter("match", RuleMatch.VENDOR_EQUALS)
                .setParameter("vendor", NameKey.of(vendor))
                .getResultStream()
                .findFirst();
    }

    private void check(NewCategoryRule input) {
        var check = new InvalidInput.Check();
        categories.offered(Set.of(input.category())).check(check, "category", input.category());
        check.done();
    }

    private void requireRoom() {
        if (count() >= RULES_MAX) {
            throw new NotAllowedNow("category-rules-full", "There are " + RULES_MAX + " rules; remove one first.");
        }
    }

    private long count() {
        return em.createQuery("select count(r) from CategoryRule r", Long.class).getSingleResult();
    }

    private CategoryRule found(UUID id) {
        CategoryRule rule = em.find(CategoryRule.class, id);
        if (rule == null) {
            throw new NotFound("rule", id);
        }
        return rule;
    }

    private CategoryRuleDetails written(CategoryRule rule) {
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new RuleExists(rule.pattern()) : failed;
        }
        return shown(rule);
    }

    private CategoryRuleDetails shown(CategoryRule rule) {
        return shown(List.of(rule)).get(0);
    }

    private List<CategoryRuleDetails> shown(List<CategoryRule> rules) {
        Map<UUID, String> names =
                categories.namesOf(rules.stream().map(CategoryRule::categoryId).collect(Collectors.toSet()));
        return rules.stream()
                .map(rule -> rule.details(names.get(rule.categoryId())))
                .toList();
    }
}
