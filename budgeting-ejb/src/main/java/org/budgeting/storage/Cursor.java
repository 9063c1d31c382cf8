package org.budgeting.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;

/** The place after a row in a list that is ordered by day and id, so that page 1,000 costs what page 1 costs. */
public record Cursor(LocalDate day, UUID id) {

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((day + "_" + id).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws InvalidInput if the text is not one that we gave out */
    public static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            int gap = plain.indexOf('_');
            return new Cursor(
                    LocalDate.parse(plain.substring(0, Math.max(gap, 0))), UUID.fromString(plain.substring(gap + 1)));
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw InvalidInput.of("cursor", "unknown-cursor", "Use the cursor of the page before as it was given.");
        }
    }
}
