package org.budgeting.spending;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.funds.PlannedMonth;
import org.budgeting.spending.SpendingCell.Mark;

/** Puts sums and plans into the cells of an answer. Pure. */
final class SpendingSheet {

    private final SpendingQuestion question;
    private final Map<UUID, UUID> merged;
    private final Map<Place, Figures> cells = new LinkedHashMap<>();

    /** Where a figure stands; the values of the dimensions in their order, or a mark's word in their place. */
    private record Place(String currency, List<Object> values) {}

    private static final class Figures {

        private BigDecimal amount = BigDecimal.ZERO;
        private long count;
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal planned = BigDecimal.ZERO;

        private boolean isNothing() {
            return count == 0 && amount.signum() == 0 && before.signum() == 0 && planned.signum() == 0;
        }

        private void add(Figures other) {
            amount = amount.add(other.amount);
            count += other.count;
            before = before.add(other.before);
            planned = planned.add(other.planned);
        }
    }

    /** @param merged the category that stands for one, where another does (SP4) */
    SpendingSheet(SpendingQuestion question, Map<UUID, UUID> merged) {
        this.question = question;
        this.merged = merged;
    }

    void spent(List<SpendingRepository.Sum> sums) {
        for (SpendingRepository.Sum sum : sums) {
            Figures figures = at(sum.currency(), sum.values(), 0);
            figures.amount = figures.amount.add(sum.amount());
            figures.count += sum.count();
        }
    }

    void spentBefore(List<SpendingRepository.Sum> sums) {
        for (SpendingRepository.Sum sum : sums) {
            Figures figures = at(sum.currency(), sum.values(), question.shift());
            figures.before = figures.before.add(sum.amount());
        }
    }

    void planned(List<PlannedMonth> months) {
        for (PlannedMonth month : months) {
            List<Object> values = question.by().stream()
                    .map(dimension -> valueOf(month, dimension))
                    .collect(Collectors.toCollection(ArrayList::new));
            Figures figures = at(month.currency(), values, 0);
            figures.planned = figures.planned.add(month.amount());
        }
    }

    private static Object valueOf(PlannedMonth month, Dimension dimension) {
        return switch (dimension) {
            case BUDGET -> month.budget();
            case CATEGORY -> month.category();
            case DEPARTMENT -> month.department();
            case MONTH -> month.month();
            case PAYMENT_METHOD, STATUS, VENDOR -> throw new IllegalArgumentException("no plan is by " + dimension);
        };
    }

    private Figures at(String currency, List<Object> values, int monthsLater) {
        List<Object> told =
                values.stream().map(value -> told(value, monthsLater)).toList();
        return cells.computeIfAbsent(new Place(currency, told), place -> new Figures());
    }

    private Object told(Object value, int monthsLater) {
        if (value instanceof YearMonth month) {
            return month.plusMonths(monthsLater);
        }
        if (value == null) {
            return Mark.NONE;
        }
        UUID standIn = merged.get(value);
        return standIn == null ? value : standIn;
    }

    /** Cuts every dimension down to its largest values; what is left over becomes one. */
    SpendingSheet cut() {
        Map<Place, Figures> all = new LinkedHashMap<>(cells);
        for (int n = 0; n < question.by().size(); n++) {
            if (!question.by().get(n).isOrdered()) {
                all = cut(all, n);
            }
        }
        cells.clear();
        cells.putAll(all);
        return this;
    }

    private Map<Place, Figures> cut(Map<Place, Figures> all, int n) {
        Map<String, Set<Object>> kept = new HashMap<>();
        summed(all, n, SpendingSheet::size)
                .forEach((currency, sizes) -> kept.put(
                        currency,
                        sizes.entrySet().stream()
                                .sorted(Map.Entry.<Object, BigDecimal>comparingByValue()
                                        .reversed())
                                .limit(question.top())
                                .map(Map.Entry::getKey)
                                .collect(Collectors.toSet())));
        Map<Place, Figures> fewer = new LinkedHashMap<>();
        all.forEach((place, figures) -> {
            List<Object> values = new ArrayList<>(place.values());
            if (!kept.get(place.currency()).contains(values.get(n))) {
                values.set(n, Mark.OTHER);
            }
            fewer.computeIfAbsent(new Place(place.currency(), List.copyOf(values)), same -> new Figures())
                    .add(figures);
        });
        return fewer;
    }

    /** How large it is: by what was spent, or was before, or is planned. */
    private static BigDecimal size(Figures figures) {
        return Stream.of(figures.amount, figures.before, figures.planned)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    /** A figure of each value of a dimension, in each currency. */
    private static Map<String, Map<Object, BigDecimal>> summed(
            Map<Place, Figures> all, int n, Function<Figures, BigDecimal> figure) {
        Map<String, Map<Object, BigDecimal>> sums = new HashMap<>();
        all.forEach((place, figures) -> sums.computeIfAbsent(place.currency(), currency -> new LinkedHashMap<>())
                .merge(place.values().get(n), figure.apply(figures), BigDecimal::add));
        return sums;
    }

    /** The ids of a dimension that need a name. */
    Set<UUID> ids(Dimension dimension) {
        int n = question.by().indexOf(dimension);
        return n < 0
                ? Set.of()
                : cells.keySet().stream()
                        .map(place -> place.values().get(n))
                        .filter(UUID.class::isInstance)
                        .map(UUID.class::cast)
                        .collect(Collectors.toSet());
    }

    /**
     * The cells, by currency, then by row and column: in the order of the calendar or by what was spent, the rest last.
     */
    List<SpendingCell> cells(Map<UUID, String> names) {
        Comparator<Place> order = Comparator.comparing(Place::currency);
        for (int n = 0; n < question.by().size(); n++) {
            order = order.thenComparing(question.by().get(n).isOrdered() ? inOrder(n) : bySize(n));
        }
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isNothing())
                .sorted(Map.Entry.comparingByKey(order))
                .map(cell -> cell(cell.getKey(), cell.getValue(), names))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Comparator<Place> inOrder(int n) {
        return Comparator.comparing(place -> (Comparable<Object>) place.values().get(n));
    }

    private Comparator<Place> bySize(int n) {
        Map<String, Map<Object, BigDecimal>> spent = summed(cells, n, figures -> figures.amount);
        return Comparator.<Place, Boolean>comparing(
                        place -> Mark.OTHER.equals(place.values().get(n)))
                .thenComparing(
                        place -> spent.get(place.currency()).get(place.values().get(n)), Comparator.reverseOrder())
                .thenComparing(place -> place.values().get(n).toString());
    }

    private SpendingCell cell(Place place, Figures figures, Map<UUID, String> names) {
        List<Mark> marks =
                place.values().stream().map(value -> mark(value, names)).toList();
        return new SpendingCell(
                place.currency(),
                marks.isEmpty() ? null : marks.get(0),
                marks.size() < 2 ? null : marks.get(1),
                figures.amount,
                figures.count,
                figures.before,
                question.isPlanned() ? figures.planned : null);
    }

    private static Mark mark(Object value, Map<UUID, String> names) {
        String key = value instanceof Enum<?> word ? word.name().toLowerCase(Locale.ROOT) : value.toString();
        return new Mark(key, value instanceof UUID ? Objects.toString(names.get(value), key) : key);
    }
}
