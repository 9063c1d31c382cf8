package org.budgeting.categories;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.storage.NameKey;

/**
 * The rules in use, in the order in which they are tried: by priority, then the vendor as a whole before a part of it
 * before the text, then the longer pattern. Read once for a batch of spending.
 */
public final class RuleBook {

    private static final Comparator<CategoryRule> ORDER = Comparator.comparingInt(CategoryRule::priority)
            .thenComparing(CategoryRule::match)
            .thenComparing(Comparator.comparingInt(
                            (CategoryRule rule) -> rule.patternKey().length())
                    .reversed())
            .thenComparing(CategoryRule::id);

    private final List<CategoryRule> rules;

    RuleBook(List<CategoryRule> rules) {
        this.rules = rules.stream().filter(CategoryRule::isUsed).sorted(ORDER).toList();
    }

    /** Where a purchase goes; empty if no rule fits. */
    public Optional<UUID> categoryOf(String vendor, String description) {
        return ruleFor(vendor, description).map(CategoryRule::categoryId);
    }

    Optional<CategoryRule> ruleFor(String vendor, String description) {
        String vendorKey = vendor == null ? "" : NameKey.of(vendor);
        String descriptionKey = description == null ? "" : NameKey.of(description);
        return rules.stream()
                .filter(rule -> rule.fits(vendorKey, descriptionKey))
                .findFirst();
    }
}
