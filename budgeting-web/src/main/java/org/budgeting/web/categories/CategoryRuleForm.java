package org.budgeting.web.categories;

import java.io.Serializable;
import java.util.UUID;
import org.budgeting.categories.CategoryRuleDetails;
import org.budgeting.categories.NewCategoryRule;
import org.budgeting.categories.RuleMatch;

/**
 * What a person types into the dialog of a rule; becomes a {@link NewCategoryRule}, whose components its properties are
 * named after.
 */
public class CategoryRuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private RuleMatch match = RuleMatch.VENDOR_CONTAINS;
    private String pattern;
    private UUID category;
    private Integer priority;

    static CategoryRuleForm of(CategoryRuleDetails rule) {
        CategoryRuleForm form = new CategoryRuleForm();
        form.match = rule.match();
        form.pattern = rule.pattern();
        form.category = rule.category();
        form.priority = rule.priority();
        return form;
    }

    NewCategoryRule rule() {
        return new NewCategoryRule(match, pattern, category, priority);
    }

    public RuleMatch getMatch() {
        return match;
    }

    public void setMatch(RuleMatch match) {
        this.match = match;
    }

    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    public UUID getCategory() {
        return category;
    }

    public void setCategory(UUID category) {
        this.category = category;
    }

    public Integer getPriority() {
        return priority;
    }

    public void setPriority(Integer priority) {
        this.priority = priority;
    }
}
