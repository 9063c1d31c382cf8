package org.budgeting.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTest {

    private static final Set<String> KNOWN =
            Set.of("aurora-finance", "cora.hale", "cora", "bo@example.org", "bo", "o_k");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@cora.hale please look",
                "please look, @cora.hale.",
                "(@cora.hale)",
                "@Cora.Hale, please",
                "thanks @cora.hale!",
                "line\n@cora.hale's"
            })
    void a_name_after_the_sign_is_a_mention_wherever_it_stands_CM4(String text) {
        assertThat(Mentions.of(text, KNOWN)).containsExactly("cora.hale");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to cora@cora.hale",
                "cora.hale",
                "@ cora.hale",
                "@nobody",
                "@cora.halewood",
                "@@",
                "@.",
                "a.@cora.hale"
            })
    void what_is_within_a_word_or_nobody_s_name_is_text_CM4(String text) {
        assertThat(Mentions.of(text, KNOWN)).isEmpty();
    }

    @Test
    void the_longest_name_that_somebody_has_is_meant_CM4() {
        assertThat(Mentions.of("@cora.hale and @cora", KNOWN)).containsExactly("cora.hale", "cora");
        assertThat(Mentions.of("@bo@example.org. @bo@elsewhere", KNOWN)).containsExactly("bo@example.org", "bo");
        assertThat(Mentions.of("@o_k and @aurora-finance-", KNOWN)).containsExactly("o_k", "aurora-finance");
    }

    @Test
    void somebody_is_mentioned_once_however_often_the_name_stands() {
        assertThat(Mentions.of("@cora @CORA @cora.", KNOWN)).containsExactly("cora");
    }

    @Test
    void whom_to_look_for_is_known_before_anybody_is_asked() {
        assertThat(Mentions.candidates("@bo@example.org. and @Cora."))
                .containsExactlyInAnyOrder("bo@example.org.", "bo@example.org", "bo", "cora.", "cora");
        assertThat(Mentions.count("@a @b @b")).isEqualTo(3);
        assertThat(Mentions.candidates("nobody")).isEmpty();
    }
}
