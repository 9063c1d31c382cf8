package org.budgeting.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final UUID SUBJECT = UUID.randomUUID();

    @Test
    void only_what_changed_is_noted_with_old_and_new_A1() {
        Change change = Change.of("budget", SUBJECT, "changed")
                .field("name", "Old", "New")
                .field("owner", "ann", "ann")
                .field("department", null, "Sales");
        assertThat(change.json()).isEqualTo("{\"name\":[\"Old\",\"New\"],\"department\":[null,\"Sales\"]}");
    }

    @Test
    void text_from_people_stays_text_A1() {
        assertThat(Change.of("budget", SUBJECT, "drafted")
                        .field("name", "\"], \"x\": [\"")
                        .json())
                .isEqualTo("{\"name\":[null,\"\\\"], \\\"x\\\": [\\\"\"]}");
    }
}
