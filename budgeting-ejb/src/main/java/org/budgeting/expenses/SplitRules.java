package org.budgeting.expenses;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.budgeting.money.Money;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.rates.RateBook;

/** How a document falls into parts (X8). Pure. */
final class SplitRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SplitRules() {}

    /** The name of the field of a part; it goes before the field's own. */
    static String field(int part) {
        return "parts[" + part + "].";
    }

    /**
     * The parts as expenses, whose amounts add up to the whole to the smallest unit of its currency.
     *
     * @throws InvalidInput naming each field that breaks a rule
     */
    static List<NewExpense> parts(NewSplit input) {
        InvalidInput.Check check = new InvalidInput.Check();
        MoneyInput.checkCurrency(check, "currency", input.whole().currency());
        MoneyInput.checkAmount(
                check, "amount", input.whole().amount(), input.whole().currency());
        check.refuseIf(
                input.parts().size() < 2 || input.parts().size() > NewSplit.PARTS_MAX,
                "parts",
                "count",
                "Give 2 to " + NewSplit.PARTS_MAX + " parts.");
        check.done();
        List<BigDecimal> amounts = amounts(check, input);
        check.done();
        List<NewExpense> parts = new ArrayList<>();
        for (int n = 0; n < amounts.size(); n++) {
            parts.add(part(input, n, amounts.get(n)));
        }
        checkEach(check, parts);
        check.done();
        return parts;
    }

    private static List<BigDecimal> amounts(InvalidInput.Check check, NewSplit input) {
        List<BigDecimal> percents = input.parts().stream()
                .map(NewSplit.Part::percent)
                .filter(Objects::nonNull)
                .toList();
        long typed =
                input.parts().stream().filter(part -> part.amount() != null).count();
        int count = input.parts().size();
        boolean byPercent = percents.size() == count && typed == 0;
        check.refuseIf(
                !byPercent && (typed != count || !percents.isEmpty()),
                "parts",
                "amounts-or-percents",
                "Give every part an amount, or every part a percentage.");
        check.done();
        return byPercent ? shares(check, input, percents) : typed(check, input);
    }

    private static List<BigDecimal> shares(InvalidInput.Check check, NewSplit input, List<BigDecimal> percents) {
        for (int n = 0; n < percents.size(); n++) {
            check.refuseIf(
                    percents.get(n).signum() <= 0, field(n) + "percent", "not-positive", "This must be above zero.");
        }
        BigDecimal sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        check.refuseIf(
                sum.compareTo(HUNDRED) != 0,
                "parts",
                "sum-differs",
                "The parts come to " + sum.stripTrailingZeros().toPlainString() + " percent, not to 100.");
        check.done();
        return Money.of(input.whole().amount(), input.whole().currency()).split(percents).stream()
                .map(Money::shown)
                .toList();
    }

    private static List<BigDecimal> typed(InvalidInput.Check check, NewSplit input) {
        List<BigDecimal> amounts =
                input.parts().stream().map(NewSplit.Part::amount).toList();
        BigDecimal whole = input.whole().amount();
        BigDecimal sum = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int n = 0; n < amounts.size(); n++) {
            check.refuseIf(
                    amounts.get(n).signum() == -whole.signum(),
                    field(n) + "amount",
                    "sign-differs",
                    "A part has the sign of the whole.");
        }
        check.refuseIf(
                sum.compareTo(whole) != 0,
                "parts",
                "sum-differs",
                "The parts come to " + sum.toPlainString() + ", the whole is " + whole.toPlainString() + ".");
        return amounts;
    }

    private static NewExpense part(NewSplit input, int n, BigDecimal amount) {
        NewExpense whole = input.whole();
        NewSplit.Part part = input.parts().get(n);
        return NewExpense.of(part.budget(), whole.date(), amount, whole.currency())
                .description(whole.description())
                .category(part.category())
                .department(part.department())
                .paymentMethod(whole.paymentMethod())
                .paymentMeans(whole.paymentMeans())
                .status(whole.status())
                .vendor(whole.vendor())
                .invoiceNumber(whole.invoiceNumber())
                .happenedOutside(whole.happenedOutside())
                .rate(whole.rate())
                .build();
    }

    /**
     * What the parts come to for their budgets. What goes to budgets of one currency is converted once, as a whole, and
     * its parts come to that (M3).
     *
     * @throws InvalidInput if a rate is named that no part needs, or that would be of two currencies; or nothing comes
     *     out of a part
     * @throws org.budgeting.rates.RateMissing if there is no rate
     */
    static List<Price> prices(List<NewExpense> parts, Function<NewExpense, Currency> budget, Supplier<RateBook> book) {
        Map<Currency, List<Integer>> groups = new LinkedHashMap<>();
        for (int n = 0; n < parts.size(); n++) {
            groups.computeIfAbsent(budget.apply(parts.get(n)), unknown -> new ArrayList<>())
                    .add(n);
        }
        NewExpense first = parts.get(0);
        long foreign = groups.keySet().stream()
                .filter(currency -> !currency.getCurrencyCode().equals(first.currency()))
                .count();
        new InvalidInput.Check()
                .refuseIf(
                        first.rate() != null && foreign != 1,
                        "rate",
                        foreign == 0 ? "not-needed" : "one-only",
                        foreign == 0
                                ? "The budgets are kept in " + first.currency() + "; nothing is converted."
                                : "The budgets are kept in several currencies; one rate is not of them all.")
                .done();
        Price[] prices = new Price[parts.size()];
        groups.forEach((currency, group) -> {
            List<Money> said = group.stream()
                    .map(n -> Money.of(parts.get(n).amount(), first.currency()))
                    .toList();
            List<Price> shares = shares(first, said, currency, book);
            for (int n = 0; n < group.size(); n++) {
                prices[group.get(n)] = shares.get(n);
                if (shares.get(n).charged().amount().signum() == 0) {
                    throw InvalidInput.of(
                            field(group.get(n)) + "amount",
                            "too-small",
                            said.get(n) + " comes to nothing in " + currency + ".");
                }
            }
        });
        return List.of(prices);
    }

    private static List<Price> shares(NewExpense whole, List<Money> said, Currency budget, Supplier<RateBook> book) {
        Money sum = said.stream().reduce(Money::plus).orElseThrow();
        if (sum.currency().equals(budget)) {
            return said.stream().map(part -> new Price(part, null)).toList();
        }
        NewExpense group = NewExpense.of(whole.budget(), whole.date(), sum.amount(), whole.currency())
                .rate(whole.rate())
                .build();
        return Price.of(group, budget, book).conversion().split(said).stream()
                .map(part -> new Price(part.converted(), part))
                .toList();
    }

    /** What is said of the whole is refused once, and there. */
    private static void checkEach(InvalidInput.Check check, List<NewExpense> parts) {
        for (int n = 0; n < parts.size(); n++) {
            for (var problem : ExpenseRules.of(parts.get(n)).found()) {
                boolean ofPart =
                        problem.field().equals("budget") || problem.field().equals("amount");
                check.refuseIf(
                        ofPart || n == 0,
                        ofPart ? field(n) + problem.field() : problem.field(),
                        problem.code(),
                        problem.message());
            }
        }
    }
}
