package org.budgeting.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.budgeting.access.Role;
import org.budgeting.testing.InContainer;
import org.budgeting.testing.Together;
import org.junit.jupiter.api.Test;

class CategoryServiceIT extends InContainer {

    private static final int TWINS = 8;

    @Inject
    private CategoryService categories;

    @Inject
    private Together together;

    @Test
    void a_name_is_taken_among_its_siblings_in_any_case_and_free_elsewhere_G1() {
        UUID premises = add("Premises", null).id();
        add("Rent", premises);
        assertThatThrownBy(() -> add(" PREMISES ", null)).isInstanceOf(CategoryExists.class);
        assertThatThrownBy(() -> add("rent", premises)).isInstanceOf(CategoryExists.class);
        assertThatCode(() -> add("Rent", null)).doesNotThrowAnyException();
    }

    @Test
    void of_many_who_add_the_same_name_at_once_one_does_and_the_others_are_told_G1() {
        UUID parent = add("Travel", null).id();
        for (UUID place : new UUID[] {null, parent}) {
            List<Together.Outcome<CategoryDetails>> outcomes = together.run(TWINS, n -> () -> add("Trains", place));
            assertThat(outcomes).filteredOn(Together.Outcome::succeeded).hasSize(1);
            assertThat(outcomes)
                    .filteredOn(outcome -> !outcome.succeeded())
                    .extracting(Together.Outcome::failure)
                    .hasSize(TWINS - 1)
                    .hasOnlyElementsOfType(CategoryExists.class);
        }
    }

    private CategoryDetails add(String name, UUID parent) {
        return tenant().as(Role.FINANCE, () -> categories.add(new NewCategory(name, null, null, null, parent)));
    }
}
