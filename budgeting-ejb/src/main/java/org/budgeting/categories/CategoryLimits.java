package org.budgeting.categories;

import java.util.List;

/** Who counts spending against limits over parts of the chart (G6). */
public interface CategoryLimits {

    /** What a change of the tree would do to each limit that it touches; changes nothing. */
    List<LimitEffect> weigh(ChartChange change);

    /** Does it, in the transaction of the change and before the tree itself is written. */
    void take(ChartChange change);
}
