package org.budgeting.rates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.budgeting.money.Money;

/** The rates of some currencies around some days, read once; answers which holds (ER1, ER2). */
public final class RateBook {

    /** So many days a rate may be older than the day that it is asked for. */
    public static final int DAYS_OLD_MAX = 10;

    /** What rates are crossed through: the European Central Bank gives all of its own against it. */
    static final String PIVOT = "EUR";

    private final Map<Pair, NavigableMap<LocalDate, Rate>> given = new HashMap<>();

    private static final Comparator<Rate> BETTER =
            Comparator.comparing(Rate::day).thenComparing(Rate::isByHand);

    private record Pair(String base, String quote) {}

    /** A rate as it is kept. */
    record Given(String base, String quote, LocalDate day, BigDecimal rate, RateSource source) {}

    RateBook(Collection<Given> rates) {
        for (Given one : rates) {
            given.computeIfAbsent(new Pair(one.base(), one.quote()), unknown -> new TreeMap<>())
                    .merge(
                            one.day(),
                            new Rate(one.day(), one.rate(), one.source()),
                            (first, second) -> first.isByHand() ? first : second);
        }
    }

    /**
     * Converts by the rate that holds on {@code day}.
     *
     * @throws RateMissing if none does
     */
    public Conversion convert(Money original, Currency to, LocalDate day) {
        Rate rate = holding(original.currency().getCurrencyCode(), to.getCurrencyCode(), day)
                .orElseThrow(() -> new RateMissing(original.currency(), to, day));
        return Conversion.by(rate.kept(), original, to, rate.day(), rate.source());
    }

    /** The newest; of the same day by hand before the bank's, and given before turned round before crossed. */
    private Optional<Rate> holding(String from, String to, LocalDate day) {
        return Stream.of(newest(from, to, day), newest(to, from, day).map(Rate::turned), crossed(from, to, day))
                .flatMap(Optional::stream)
                .reduce((first, next) -> BETTER.compare(next, first) > 0 ? next : first);
    }

    private Optional<Rate> crossed(String from, String to, LocalDate day) {
        if (from.equals(PIVOT) || to.equals(PIVOT)) {
            return Optional.empty();
        }
        return newest(PIVOT, from, day)
                .flatMap(first -> newest(PIVOT, to, day).map(second -> Rate.crossed(first, second)));
    }

    private Optional<Rate> newest(String base, String quote, LocalDate day) {
        return Optional.ofNullable(given.get(new Pair(base, quote)))
                .map(days -> days.floorEntry(day))
                .filter(found -> !found.getKey().isBefore(day.minusDays(DAYS_OLD_MAX)))
                .map(Map.Entry::getValue);
    }
}
