package org.budgeting.storage;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.budgeting.problems.InvalidInput;

/**
 * The place after a row in a list that is ordered by something and by id, so that page 1,000 costs what page 1 costs.
 *
 * @param place what the row has of that by which the list is ordered
 */
public record Cursor(String place, UUID id) {

    private static final char GAP = '_';

    /** In a list that is ordered by days. */
    public Cursor(LocalDate day, UUID id) {
        this(day.toString(), id);
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((place + GAP + id).getBytes(StandardCharsets.UTF_8));
    }

    /** @throws InvalidInput if the text is not one that we gave out */
    public static Cursor parse(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            int gap = plain.lastIndexOf(GAP);
            if (gap < 0) {
                throw unknown();
            }
            return new Cursor(plain.substring(0, gap), UUID.fromString(plain.substring(gap + 1)));
        } catch (IllegalArgumentException notOurs) {
            throw unknown();
        }
    }

    /** @throws InvalidInput if it is one of a list that is not ordered by days */
    public LocalDate day() {
        try {
            return LocalDate.parse(place);
        } catch (DateTimeException notOurs) {
            throw unknown();
        }
    }

    static InvalidInput unknown() {
        return InvalidInput.of("cursor", "unknown-cursor", "Use the cursor of the page before as it was given.");
    }
}
