package org.budgeting.web.categories;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.budgeting.categories.CategoryDetails;
import org.budgeting.categories.NewCategory;

/**
 * What a person types into the dialog of a category; becomes a {@link NewCategory}, whose components its properties are
 * named after.
 */
public class CategoryForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;\\n]\\s*");

    private String name;
    private String description;
    private String colour;
    private String icon;
    private UUID parent;
    private String synonyms;

    static CategoryForm of(CategoryDetails category) {
        CategoryForm form = new CategoryForm();
        form.name = category.name();
        form.description = category.description();
        form.colour = category.colour();
        form.icon = category.icon();
        form.parent = category.parent();
        form.synonyms = String.join(", ", category.synonyms());
        return form;
    }

    NewCategory category() {
        List<String> names = synonyms == null
                ? List.of()
                : BETWEEN.splitAsStream(synonyms.strip())
                        .filter(one -> !one.isBlank())
                        .toList();
        return new NewCategory(name, description, colour, icon, parent, names);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public String getIcon() {
        return icon;
    }

    public void setIcon(String icon) {
        this.icon = icon;
    }

    public UUID getParent() {
        return parent;
    }

    public void setParent(UUID parent) {
        this.parent = parent;
    }

    public String getSynonyms() {
        return synonyms;
    }

    public void setSynonyms(String synonyms) {
        this.synonyms = synonyms;
    }
}
