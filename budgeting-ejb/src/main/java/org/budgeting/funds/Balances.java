package org.budgeting.funds;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The balances of one account, added up once by month and by category. Never changes: it is kept between requests and
 * handed to several threads.
 */
public final class Balances {

    public static final Balances NONE = new Balances(List.of());

    private final List<CellFunds> cells;
    private final Map<YearMonth, Funds> months;
    private final Map<UUID, Funds> categories;

    /** The latest answer: all ask for the months before the same one until that has ended. */
    private volatile Ended ended = new Ended(null, Map.of());

    private record Ended(YearMonth before, Map<UUID, Funds> categories) {}

    Balances(List<CellFunds> cells) {
        this.cells = List.copyOf(cells);
        this.months = addedUp(this.cells, Cell::month, TreeMap::new);
        this.categories = addedUp(this.cells, Cell::category, HashMap::new);
    }

    /** By month, the first one first. */
    public Map<YearMonth, Funds> months() {
        return months;
    }

    public Map<UUID, Funds> categories() {
        return categories;
    }

    /** By category, of the months before this one. */
    public Map<UUID, Funds> categoriesBefore(YearMonth month) {
        Ended latest = ended;
        if (!month.equals(latest.before())) {
            latest = new Ended(
                    month,
                    addedUp(
                            cells.stream()
                                    .filter(cell -> cell.cell().month().isBefore(month))
                                    .toList(),
                            Cell::category,
                            HashMap::new));
            ended = latest;
        }
        return latest.categories();
    }

    int size() {
        return cells.size();
    }

    private static <K> Map<K, Funds> addedUp(
            List<CellFunds> cells, Function<Cell, K> key, Supplier<Map<K, Funds>> empty) {
        return cells.stream()
                .collect(Collectors.toMap(one -> key.apply(one.cell()), CellFunds::funds, Funds::plus, empty));
    }
}
