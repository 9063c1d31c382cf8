package org.budgeting.recommendations;

import java.util.Comparator;
import java.util.List;
import org.budgeting.pecunia.HealthAnswer;

/** How urgent advice is, as a rank: 0 is the most urgent. Pure. */
final class Urgency {

    private static final List<String> PRIORITIES = List.of("critical", "high", "medium", "low");

    /** Where there is no advice. */
    static final int NONE = PRIORITIES.size();

    static final Comparator<Recommendation> MOST_URGENT_FIRST = Comparator.comparingInt(one -> of(one.advice()));

    private Urgency() {}

    static int of(HealthAnswer.Advice advice) {
        int place = PRIORITIES.indexOf(advice.priority());
        return place < 0 ? PRIORITIES.size() - 1 : place;
    }

    static int of(HealthAnswer answer) {
        return answer.advice().stream().mapToInt(Urgency::of).min().orElse(NONE);
    }
}
