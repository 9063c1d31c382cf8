package org.budgeting.web.categories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.budgeting.Unique;
import org.budgeting.web.portal.Visitor;
import org.junit.jupiter.api.Test;

/** A category from its first day to its end, and what a viewer may not do. */
class CategoryListPageIT {

    @Test
    void is_added_changed_merged_after_a_look_and_shown_as_what_it_became_G1_G5() {
        String name = "Courier " + Unique.word();
        try (Visitor finance = Visitor.signIn("aurora-finance")) {
            finance.open("/categories/category-list").button("Add a category").click();
            finance.button("Save").click();
            assertThat(finance.page().locator("[id='categoryForm:nameRefusal']"))
                    .isVisible();
            finance.page().locator("[id='categoryForm:name']").fill(name);
            finance.button("Save").click();
            Locator row = finance.page()
                    .locator("[id='listForm'] tbody tr")
                    .filter(new Locator.FilterOptions()
                            .setHas(finance.page()
                                    .locator("strong")
                                    .filter(new Locator.FilterOptions().setHasText(name))));
            assertThat(row).isVisible();
            finance.press(finance.buttonIn(row, "Move or merge"));
            finance.choose("shiftForm:merging", "Merge it into another category");
            finance.choose("shiftForm:target", "Office supplies");
            finance.button("Show what this does").click();
            assertThat(finance.page().locator("[id='shiftForm:shiftPreview']")).containsText("cannot be undone");
            finance.button("Continue").click();
            assertThat(row).hasCount(0);
            finance.open("/categories/category-list?retired=true");
            assertThat(row.first()).containsText("Merged into Office supplies");
        }
        try (Visitor viewer = Visitor.signIn("aurora-viewer")) {
            viewer.open("/categories/category-list");
            assertThat(viewer.page().locator("[id='listForm'] tbody tr").first())
                    .isVisible();
            assertThat(viewer.button("Add a category")).hasCount(0);
        }
    }
}
