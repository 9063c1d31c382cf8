package org.budgeting.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ETagsTest {

    private final String tag = ETags.of(7, "{}".getBytes(StandardCharsets.UTF_8));

    @Test
    void gives_back_the_version_of_its_own_tag() {
        assertThat(ETags.version(tag)).isEqualTo(7);
        assertThat(ETags.version(" \"7\" ")).isEqualTo(7);
    }

    @Test
    void differs_when_what_is_shown_differs() {
        assertThat(ETags.of(7, "[]".getBytes(StandardCharsets.UTF_8))).isNotEqualTo(tag);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void asks_for_a_missing_tag_with_428(String missing) {
        assertThat(statusOf(missing)).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "7", "W/\"7\"", "\"x\"", "\"7\", \"8\"", "\"99999999999999999999\""})
    void refuses_a_tag_that_it_never_gave_with_412(String foreign) {
        assertThat(statusOf(foreign)).isEqualTo(412);
    }

    @Test
    void compares_weakly_for_reading() {
        assertThat(ETags.isNamed("\"x\", W/" + tag, tag)).isTrue();
        assertThat(ETags.isNamed("*", tag)).isTrue();
        assertThat(ETags.isNamed("\"7\"", tag)).isFalse();
        assertThat(ETags.isNamed(null, tag)).isFalse();
    }

    private static int statusOf(String ifMatch) {
        return catchThrowableOfType(Refused.class, () -> ETags.version(ifMatch))
                .problem()
                .status();
    }
}
