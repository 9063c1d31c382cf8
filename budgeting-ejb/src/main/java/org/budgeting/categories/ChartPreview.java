package org.budgeting.categories;

import java.util.List;
import java.util.Map;

/**
 * What a move or a merge would do.
 *
 * @param categories how many categories get another place: the one itself and all below it
 * @param uses how many things stand there, by the word of what they are; they stay where they are
 * @param limits the limits over parts of the chart that would count otherwise
 * @param refusal why it would be refused; null if it would not
 */
public record ChartPreview(int categories, Map<String, Long> uses, List<LimitEffect> limits, String refusal) {

    /** How many things of a word stand there. */
    public long uses(String word) {
        return uses.getOrDefault(word, 0L);
    }
}
