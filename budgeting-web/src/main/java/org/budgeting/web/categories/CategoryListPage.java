package org.budgeting.web.categories;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.CategoryService;
import org.budgeting.categories.ChartPreview;
import org.budgeting.problems.InvalidInput;
import org.budgeting.web.portal.Inputs;
import org.budgeting.web.portal.PageBean;
import org.budgeting.web.portal.Reloaded;
import org.budgeting.web.portal.Words;
import org.omnifaces.util.Messages;

/** The chart as a tree: added to, changed, moved, merged and retired, the larger steps after a look at what they do. */
@PageBean
public class CategoryListPage implements Reloaded, Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CategoryService categories;

    @Inject
    private Inputs inputs;

    private boolean retired;
    private UUID chosen;
    private long version;
    private String chosenName;
    private CategoryForm form = new CategoryForm();
    private boolean merging;
    private UUID target;

    private transient List<CategoryRow> rows;
    private transient ChartPreview preview;

    @Override
    public void load() {
        rows = CategoryRow.tree(categories.all().stream()
                .filter(category -> retired || !category.retired())
                .toList());
    }

    public String narrow() {
        return "/categories/category-list?faces-redirect=true&includeViewParams=true";
    }

    public void begin() {
        chosen = null;
        form = new CategoryForm();
    }

    public void beginChange(CategoryDetails category) {
        choose(category);
        form = CategoryForm.of(category);
    }

    public void save() {
        CategoryDetails kept = chosen == null
                ? categories.add(inputs.checked(form.category()))
                : categories.change(chosen, version, inputs.checked(form.category()));
        told("category.saved", kept.name());
    }

    public void beginShift(CategoryDetails category) {
        choose(category);
        merging = false;
        target = null;
        preview = null;
    }

    private void choose(CategoryDetails category) {
        chosen = category.id();
        version = category.version();
        chosenName = category.name();
    }

    public void look() {
        preview = merging ? categories.previewMerge(chosen, target) : categories.previewMove(chosen, target);
    }

    /** Moves or merges as the preview showed. */
    public void shift() {
        if (merging && target == null) {
            throw InvalidInput.of("target", "required", Words.text("category.target.required"));
        }
        if (merging) {
            categories.merge(chosen, version, target);
        } else {
            categories.move(chosen, version, target);
        }
        told(merging ? "category.merged" : "category.moved", chosenName);
    }

    public void retire(CategoryDetails category) {
        categories.retire(category.id(), category.version());
        told("category.retired", category.name());
    }

    public void restore(CategoryDetails category) {
        categories.restore(category.id(), category.version());
        told("category.restored", category.name());
    }

    public void adoptDefaults() {
        told("categories.adopted", categories.adoptDefaults().size());
    }

    private void told(String key, Object what) {
        load();
        Messages.addGlobalInfo(Words.text(key, what));
    }

    public List<CategoryRow> getRows() {
        if (rows == null) {
            load();
        }
        return rows;
    }

    public Swatch[] getSwatches() {
        return Swatch.values();
    }

    public CategoryIcon[] getIcons() {
        return CategoryIcon.values();
    }

    /** A colour that was given by the API and is none of those offered. */
    public List<String> getOtherColours() {
        return other(
                form.getColour(),
                Stream.of(Swatch.values()).map(Swatch::getColour).toList());
    }

    /** The same of an icon. */
    public List<String> getOtherIcons() {
        return other(
                form.getIcon(),
                Stream.of(CategoryIcon.values()).map(CategoryIcon::getName).toList());
    }

    private static List<String> other(String given, List<String> offered) {
        return given == null || given.isBlank() || offered.contains(given) ? List.of() : List.of(given);
    }

    public boolean isNew() {
        return chosen == null;
    }

    public String getChosenName() {
        return chosenName;
    }

    public CategoryForm getForm() {
        return form;
    }

    public ChartPreview getPreview() {
        return preview;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }

    public boolean isMerging() {
        return merging;
    }

    public void setMerging(boolean merging) {
        this.merging = merging;
    }

    public UUID getTarget() {
        return target;
    }

    public void setTarget(UUID target) {
        this.target = target;
    }
}
