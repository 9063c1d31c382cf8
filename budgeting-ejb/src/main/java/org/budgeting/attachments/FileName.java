package org.budgeting.attachments;

import java.util.Locale;
import org.budgeting.privacy.CardNumbers;
import org.budgeting.problems.InvalidInput;

/** The name under which a file is shown and given out. */
record FileName(String text) {

    private static final int CHARACTERS_MAX = 200;

    /** What a sender says, without paths (browsers of old sent them) and in one line; some name if there is none. */
    static FileName said(String by) {
        String name = by == null
                ? ""
                : CardNumbers.masked(by.replaceAll("^.*[/\\\\]", "")
                        .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
                        .strip());
        return new FileName(name.isEmpty() ? "file" : shortened(name));
    }

    /**
     * The name for a file of this type; one without an ending gets the type's.
     *
     * @throws InvalidInput if it ends as files of another kind do: a text that is called {@code offer.bat} would be run
     */
    FileName of(FileType type) {
        String ending = ending();
        if (ending.isEmpty()) {
            return new FileName(shortened(text + "." + type.ending()));
        }
        if (!type.agreesWith(ending)) {
            throw InvalidInput.of(
                    "file",
                    "wrong-ending",
                    "The file is " + type.name().toLowerCase(Locale.ROOT) + ", but its name ends in ." + ending
                            + ". Name it as what it is.");
        }
        return this;
    }

    private String ending() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? "" : text.substring(dot + 1);
    }

    /** Keeps the ending: the middle of a name is worth less. */
    private static String shortened(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot < 0 || name.length() - dot > CHARACTERS_MAX / 10 ? "" : name.substring(dot);
        return name.length() <= CHARACTERS_MAX ? name : name.substring(0, CHARACTERS_MAX - ending.length()) + ending;
    }
}
