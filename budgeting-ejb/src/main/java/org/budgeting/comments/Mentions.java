package org.budgeting.comments;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a text mentions: {@code @} before a user name, unless it stands within a word as in an address. A user name may
 * hold full stops and hyphens, and may itself be an address; a sentence ends with a full stop too. So each mention
 * means several names, the longest first, and the first that somebody has is meant (CM4). Pure.
 */
final class Mentions {

    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._@+-])@([\\p{L}\\p{N}_][\\p{L}\\p{N}._@+-]{0,199})");
    private static final Pattern PUNCTUATION_AT_END = Pattern.compile("[._@+-]+$");

    private Mentions() {}

    /** How often the text mentions somebody, whether there is such a person or not. */
    static long count(String text) {
        return MENTION.matcher(text).results().count();
    }

    /** Every user name that the text may mean, in lower case. */
    static Set<String> candidates(String text) {
        return MENTION.matcher(text).results().flatMap(Mentions::namesIn).collect(Collectors.toSet());
    }

    /** The user names that the text means, in its order and each once. */
    static Set<String> of(String text, Set<String> known) {
        return MENTION.matcher(text)
                .results()
                .map(mention -> namesIn(mention).filter(known::contains).findFirst())
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> namesIn(MatchResult mention) {
        String whole = mention.group(1).toLowerCase(Locale.ROOT);
        String bare = PUNCTUATION_AT_END.matcher(whole).replaceFirst("");
        return Stream.of(whole, bare, bare.replaceFirst("@.*", "")).distinct();
    }
}
