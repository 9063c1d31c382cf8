package org.budgeting.web.rest;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Several words of an enumeration in one query parameter, separated by commas. */
public final class WordList {

    private WordList() {}

    /**
     * The constants in the order in which they are named; empty if the parameter is absent. An unknown word is refused
     * with the parameter's name.
     */
    public static <E extends Enum<E>> Set<E> of(Class<E> type, String parameter, String words) {
        if (words == null) {
            return Set.of();
        }
        try {
            return Arrays.stream(words.split(",", -1))
                    .map(word -> type.cast(Scalars.constant(type, word.strip())))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (Scalars.Unreadable unreadable) {
            throw Refused.parameter(parameter, "invalid-parameter", unreadable.getMessage());
        }
    }
}
