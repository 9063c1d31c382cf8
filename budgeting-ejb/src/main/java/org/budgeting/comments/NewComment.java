package org.budgeting.comments;

import java.util.UUID;
import org.budgeting.problems.InvalidInput;

/**
 * Something to say.
 *
 * @param text plain text; what stands around it is left out (CM1)
 * @param replyTo the comment that it answers; null if it answers none
 */
public record NewComment(String text, UUID replyTo) {

    public static final int TEXT_MAX = 4000;

    private static final int MENTIONS_MAX = 50;

    public NewComment {
        // Browsers end lines with two characters, programs with one.
        text = text == null || text.isBlank() ? null : text.strip().replace("\r\n", "\n");
        new InvalidInput.Check()
                .refuseIf(text == null, "text", "required", "Say something.")
                .refuseIf(
                        text != null && text.length() > TEXT_MAX,
                        "text",
                        "too-long",
                        "Use at most " + TEXT_MAX + " characters.")
                .refuseIf(
                        text != null && Mentions.count(text) > MENTIONS_MAX,
                        "text",
                        "too-many-mentions",
                        "Mention at most " + MENTIONS_MAX + " people.")
                .done();
    }

    public static NewComment saying(String text) {
        return new NewComment(text, null);
    }
}
