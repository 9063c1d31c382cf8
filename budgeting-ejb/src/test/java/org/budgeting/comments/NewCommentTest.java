package org.budgeting.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.budgeting.problems.FieldProblem;
import org.budgeting.problems.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewCommentTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  \n\t "})
    void a_comment_says_something_CM1(String text) {
        refused(text, "required");
    }

    @Test
    void a_comment_has_four_thousand_characters_at_most_CM1() {
        assertThat(NewComment.saying(" " + "x".repeat(4000) + " ").text()).hasSize(4000);
        refused("x".repeat(4001), "too-long");
    }

    @Test
    void a_comment_mentions_fifty_people_at_most() {
        assertThat(NewComment.saying("@a ".repeat(50)).text()).isNotNull();
        refused("@a ".repeat(51), "too-many-mentions");
    }

    private static void refused(String text, String code) {
        assertThatThrownBy(() -> NewComment.saying(text))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidInput.class))
                .satisfies(refusal -> assertThat(refusal.fields())
                        .extracting(FieldProblem::field, FieldProblem::code)
                        .containsExactly(tuple("text", code)));
    }
}
