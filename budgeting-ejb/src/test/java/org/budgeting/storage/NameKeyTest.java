package org.budgeting.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class NameKeyTest {

    @Test
    void names_are_compared_in_any_case_without_the_blanks_around_them() {
        assertThat(NameKey.of(" Höhere SCHULE ")).isEqualTo(NameKey.of("höhere Schule"));
        assertThat(NameKey.of("Schule")).isNotEqualTo(NameKey.of("Schulen"));
    }

    @Test
    void the_key_of_the_longest_name_has_room_in_its_column() {
        assertThat(NameKey.of("İ".repeat(200))).hasSize(400);
    }

    @Test
    void a_key_that_is_taken_is_told_from_other_broken_constraints_on_each_database() {
        assertThat(UniqueKeys.isTaken(new IllegalStateException(new SQLException("unique", "23505"))))
                .isTrue();
        assertThat(UniqueKeys.isTaken(new SQLException("ORA-00001", "23000", 1)))
                .isTrue();
        assertThat(UniqueKeys.isTaken(new SQLException("ORA-02291: no parent", "23000", 2291)))
                .isFalse();
        assertThat(UniqueKeys.isTaken(new SQLException("foreign key", "23503"))).isFalse();
        assertThat(UniqueKeys.isTaken(new IllegalStateException("no database"))).isFalse();
    }
}
