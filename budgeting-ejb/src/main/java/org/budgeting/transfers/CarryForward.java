package org.budgeting.transfers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.budgets.BudgetDetails;
import org.budgeting.budgets.BudgetStage;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;

/**
 * What a budget hands on to the one after it (J4), by category: the policy's part of what would be left if nothing had
 * been handed on, less what was. So a second run finds nothing to do, and a late expense makes the difference negative
 * and is taken back. Pure.
 */
final class CarryForward {

    private CarryForward() {}

    static void check(BudgetDetails from, BudgetDetails to) {
        var check = new InvalidInput.Check();
        check.refuseIf(
                from.budget().id().equals(to.budget().id()), "to", "same-place", "Choose the budget that comes after.");
        checkOpen(check, "from", from);
        checkOpen(check, "to", to);
        check.refuseIf(
                !from.budget().currency().equals(to.budget().currency()),
                "to",
                "other-currency",
                "Both budgets are kept in one currency; these are kept in "
                        + from.budget().currency() + " and " + to.budget().currency() + ".");
        check.refuseIf(
                !to.budget().startDate().isAfter(from.budget().startDate()),
                "to",
                "not-after",
                "What is left goes to a budget that starts later.");
        check.done();
    }

    private static void checkOpen(InvalidInput.Check check, String field, BudgetDetails details) {
        check.refuseIf(
                details.budget().stage() != BudgetStage.APPROVED,
                field,
                "budget-not-open",
                "The budget " + details.budget().name() + " is not approved.");
    }

    /**
     * What the policy says of each category, in the order of their ids. All together is no more than the budget has
     * left as a whole: where another category is overspent, each hands on its part of that.
     *
     * @param carried what was handed on already, by category
     */
    static List<Share> shares(BudgetDetails from, Map<UUID, BigDecimal> carried, NewCarryForward policy) {
        SortedSet<UUID> categories = new TreeSet<>(carried.keySet());
        from.lines().forEach(line -> categories.add(line.category()));
        List<Share> shares = categories.stream()
                .map(category -> {
                    BigDecimal before = carried.getOrDefault(category, BigDecimal.ZERO);
                    BigDecimal left = left(from, category).add(before);
                    BigDecimal percent = policy.percentOf(category);
                    BigDecimal due = left.max(BigDecimal.ZERO).multiply(percent).movePointLeft(2);
                    return new Share(category, left, percent, due, before);
                })
                .toList();
        BigDecimal whole = sum(shares, Share::left).max(BigDecimal.ZERO);
        BigDecimal due = sum(shares, Share::due);
        int decimals = Money.decimals(Currency.getInstance(from.budget().currency()));
        return shares.stream().map(share -> share.within(whole, due, decimals)).toList();
    }

    private static BigDecimal sum(List<Share> shares, Function<Share, BigDecimal> figure) {
        return shares.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The part of a category that is handed on, and what was already. */
    record Share(UUID category, BigDecimal left, BigDecimal percent, BigDecimal due, BigDecimal carried) {

        BigDecimal change() {
            return due.subtract(carried);
        }

        private Share within(BigDecimal whole, BigDecimal sum, int decimals) {
            BigDecimal part = sum.compareTo(whole) <= 0
                    ? due.setScale(decimals, RoundingMode.DOWN)
                    : due.multiply(whole).divide(sum, decimals, RoundingMode.DOWN);
            return new Share(category, left, percent, part, carried);
        }

        CarryForwardPreview.Line shown(Map<UUID, String> names) {
            return new CarryForwardPreview.Line(category, names.get(category), left, percent, due, carried, change());
        }
    }

    static List<NewTransfer.Line> lines(BudgetDetails from, BudgetDetails to, List<Share> shares) {
        List<NewTransfer.Line> lines = new ArrayList<>();
        YearMonth first = YearMonth.from(to.budget().startDate());
        for (Share share : shares) {
            UUID category = share.category();
            BigDecimal change = share.change();
            var target = new NewTransfer.Place(to.budget().id(), category, first);
            if (change.signum() > 0) {
                lines.addAll(taken(from, category, change, target));
            } else if (change.signum() < 0) {
                YearMonth last = YearMonth.from(from.budget().endDate());
                var source = new NewTransfer.Place(from.budget().id(), category, last);
                lines.add(new NewTransfer.Line(target, source, change.negate()));
            }
        }
        return lines;
    }

    private static BigDecimal left(BudgetDetails of, UUID category) {
        return of.lines().stream()
                .filter(line -> line.category().equals(category))
                .map(CarryForward::left)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal left(BudgetDetails.Line line) {
        return line.planned()
                .subtract(line.reserved())
                .subtract(line.committed())
                .subtract(line.actual());
    }

    /** From the latest months that have something left. */
    private static List<NewTransfer.Line> taken(
            BudgetDetails from, UUID category, BigDecimal amount, NewTransfer.Place target) {
        List<NewTransfer.Line> lines = new ArrayList<>();
        BigDecimal rest = amount;
        List<BudgetDetails.Line> latestFirst = from.lines().stream()
                .filter(line -> line.category().equals(category))
                .sorted(Comparator.comparing(BudgetDetails.Line::month).reversed())
                .toList();
        for (BudgetDetails.Line line : latestFirst) {
            BigDecimal part = left(line).min(line.planned()).min(rest);
            if (part.signum() > 0) {
                var source = new NewTransfer.Place(from.budget().id(), category, line.month());
                lines.add(new NewTransfer.Line(source, target, part));
                rest = rest.subtract(part);
            }
        }
        return lines;
    }
}
