package org.budgeting.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.CategoryRules;
import org.budgeting.categories.CategoryService;
import org.budgeting.categories.NewCategory;
import org.budgeting.categories.NewCategoryRule;
import org.budgeting.categories.RuleMatch;

/** A tree of some depth, one category that is retired, and rules for spending that names none. */
@Dependent
class DemoChart {

    @Inject
    private CategoryService categories;

    @Inject
    private CategoryRules rules;

    void grow() {
        categories.addDefaults();
        UUID marketing = categories.named("Marketing");
        UUID travel = categories.named("Travel");
        add("Online advertising", marketing, "#8e44ad", "globe", "Ads", "Search engine marketing");
        UUID events = add("Events", marketing, "#8e44ad", "users", "Fairs");
        add("Stand building", events, "#a04000", "wrench");
        UUID trains = add("Trains", travel, "#2471a3", "car", "Rail");
        CategoryDetails telex = categories.get(add("Telex", null, null, null));
        categories.retire(telex.id(), telex.version());
        rules.add(new NewCategoryRule(RuleMatch.VENDOR_CONTAINS, "railway", trains, null));
        rules.add(new NewCategoryRule(
                RuleMatch.DESCRIPTION_CONTAINS, "licence", categories.named("Software and subscriptions"), null));
        rules.learn("Stand & More", "Panels for the fair", events);
    }

    private UUID add(String name, UUID parent, String colour, String icon, String... synonyms) {
        return categories
                .add(new NewCategory(name, null, colour, icon, parent, List.of(synonyms)))
                .id();
    }
}
