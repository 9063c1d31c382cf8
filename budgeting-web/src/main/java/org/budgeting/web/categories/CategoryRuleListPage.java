package org.budgeting.web.categories;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.budgeting.categories.CategoryRuleDetails;
import org.budgeting.categories.CategoryRules;
import org.budgeting.categories.RuleMatch;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** The rules for spending without a category: what is proposed, what is in use, and what they would say. */
@PageBean
public class CategoryRuleListPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryRules rules;

    @Inject
    private Inputs inputs;

    private UUID chosen;
    private long version;
    private CategoryRuleForm form = new CategoryRuleForm();
    private String vendor;
    private String text;
    private String verdict;

    private transient List<CategoryRuleDetails> rows;

    @Override
    public void load() {
        rows = rules.all();
    }

    public void begin() {
        chosen = null;
        form = new CategoryRuleForm();
    }

    public void beginChange(CategoryRuleDetails rule) {
        chosen = rule.id();
        version = rule.version();
        form = CategoryRuleForm.of(rule);
    }

    public void save() {
        CategoryRuleDetails kept = chosen == null
                ? rules.add(inputs.checked(form.rule()))
                : rules.change(chosen, version, inputs.checked(form.rule()));
        told("rule.saved", kept);
    }

    /** Puts a proposed rule to use as it is. */
    public void accept(CategoryRuleDetails rule) {
        told(
                "rule.saved",
                rules.change(
                        rule.id(), rule.version(), CategoryRuleForm.of(rule).rule()));
    }

    public void remove(CategoryRuleDetails rule) {
        rules.remove(rule.id(), rule.version());
        told("rule.removed", rule);
    }

    private void told(String key, CategoryRuleDetails rule) {
        load();
        Messages.addGlobalInfo(Words.text(key, rule.pattern(), rule.categoryName()));
    }

    public void test() {
        verdict = rules.test(vendor, text)
                .map(rule -> Words.text("rule.test.found", rule.categoryName(), rule.pattern()))
                .orElseGet(() -> Words.text("rule.test.none"));
    }

    public List<CategoryRuleDetails> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public RuleMatch[] getMatches() {
        return RuleMatch.values();
    }

    public boolean isNew() {
        return chosen == null;
    }

    public CategoryRuleForm getForm() {
        return form;
    }

    public String getVerdict() {
        return verdict;
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = vendor;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
