package org.budgeting.budgets;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.budgeting.money.Money;

/**
 * How an amount divides over the months of a budget, exact to the smallest unit of the currency (M3).
 *
 * @param method even if absent
 * @param weights one for each month, for {@link PhasingMethod#WEIGHTS}; only their proportions count
 * @param amounts one for each month in the budget's currency, for {@link PhasingMethod#TYPED}; they add up to the line
 * @param source the budget whose last year is followed, for the methods that do; all of the line's department if null
 */
public record Phasing(
        PhasingMethod method,
        @Size(max = 61) List<@NotNull @PositiveOrZero BigDecimal> weights,
        @Size(max = 61) List<@NotNull @PositiveOrZero BigDecimal> amounts,
        UUID source)
        implements Serializable {

    public static final Phasing EVEN = new Phasing(PhasingMethod.EVEN, List.of(), List.of());

    private static final List<BigDecimal> FOUR_FOUR_FIVE =
            List.of(BigDecimal.valueOf(4), BigDecimal.valueOf(4), BigDecimal.valueOf(5));

    public Phasing {
        method = method == null ? PhasingMethod.EVEN : method;
        weights = weights == null ? List.of() : List.copyOf(weights);
        amounts = amounts == null ? List.of() : List.copyOf(amounts);
    }

    public Phasing(PhasingMethod method, List<BigDecimal> weights, List<BigDecimal> amounts) {
        this(method, weights, amounts, null);
    }

    /** An amount for each month, typed in. */
    public static Phasing typed(List<BigDecimal> amounts) {
        return new Phasing(PhasingMethod.TYPED, List.of(), amounts);
    }

    /** In proportion to what months came to elsewhere, those below zero counting as none; evenly if nothing is left. */
    public static Phasing like(List<BigDecimal> months) {
        List<BigDecimal> weights = months.stream().map(BigDecimal.ZERO::max).toList();
        return weights.stream().anyMatch(weight -> weight.signum() > 0)
                ? new Phasing(PhasingMethod.WEIGHTS, weights, List.of())
                : EVEN;
    }

    /** How these amounts divide: evenly if they are what an even division gives, typed otherwise. */
    static Phasing of(List<BigDecimal> amounts, Currency currency) {
        BigDecimal whole = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        List<BigDecimal> even = new Money(whole, currency)
                .split(amounts.size()).stream().map(Money::amount).toList();
        boolean isEven =
                IntStream.range(0, amounts.size()).allMatch(n -> even.get(n).compareTo(amounts.get(n)) == 0);
        return isEven ? EVEN : typed(amounts);
    }

    /** An amount for each of {@code months}, in their order. */
    List<Money> spread(Money whole, List<YearMonth> months) {
        return switch (method) {
            case EVEN -> whole.split(months.size());
            case WEIGHTS -> whole.split(weights);
            case FOUR_FOUR_FIVE ->
                whole.split(IntStream.range(0, months.size())
                        .mapToObj(n -> FOUR_FOUR_FIVE.get(n % 3))
                        .toList());
            case TYPED -> {
                List<Money> typed = new ArrayList<>();
                amounts.forEach(amount -> typed.add(new Money(amount, whole.currency())));
                yield typed;
            }
            case LAST_YEAR_ACTUAL, LAST_YEAR_PLAN ->
                throw new IllegalStateException("the year before is looked up before a line is spread");
        };
    }
}
