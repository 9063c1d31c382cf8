package org.budgeting.funds;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryLimits;
import org.budgeting.categories.CategoryUser;
import org.budgeting.categories.ChartChange;
import org.budgeting.categories.LimitBroken;
import org.budgeting.categories.LimitEffect;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.periods.PeriodLocks;
import org.budgeting.periods.PeriodService;
import org.budgeting.tenancy.TenantService;

/**
 * What a change of the chart does to accounts that bind others (F5): each lets go of what stands below it no more, and
 * counts what stands below it now. What stands in a closed month is left as it is counted (F7).
 */
@Dependent
class ChartLimits implements CategoryLimits, CategoryUser {

    @Inject
    private FundRepository accounts;

    @Inject
    private OrganisationService organisation;

    @Inject
    private PeriodService periods;

    @Inject
    private TenantService tenants;

    @Inject
    private Clock clock;

    @Inject
    private Event<FundsMoved> moved;

    @Inject
    private Event<FundsRecovered> recovered;

    /** What one limit starts or stops to count. */
    private record Turn(UUID limit, FundRepository.Standing standing, boolean closed) {}

    @Override
    public Map<String, Long> uses(Set<UUID> categories) {
        return Map.of("balances", accounts.countBalances(categories));
    }

    @Override
    public List<LimitEffect> weigh(ChartChange change) {
        return effects(turns(change, accounts.standing(change.moved())));
    }

    @Override
    public void take(ChartChange change) {
        if (accounts.scopes().isEmpty()) {
            return;
        }
        // Whoever books to these accounts waits until the tree is written, and is waited for.
        SortedSet<UUID> ids = new TreeSet<>(accounts.holding(change.moved()));
        accounts.scopes().forEach(scope -> ids.add(scope.budget()));
        Map<UUID, FundAccount> locked = accounts.locked(ids);
        List<Turn> turns = turns(change, accounts.standing(change.moved()));
        effects(turns).stream().filter(LimitEffect::isBroken).findFirst().ifPresent(effect -> {
            throw new LimitBroken(effect);
        });
        Set<UUID> touched = turns.stream().map(Turn::limit).collect(Collectors.toSet());
        List<FundBalance> balances =
                touched.stream().flatMap(id -> accounts.balances(id).stream()).toList();
        Books books = new Books(accounts.em(), locked, balances, clock.instant(), tenants.today());
        turns.stream().filter(turn -> !turn.closed()).forEach(turn -> post(books, turn));
        String tenant = CallerScope.caller().tenant();
        touched.forEach(limit -> moved.fire(new FundsMoved(tenant, limit)));
        books.recovered().stream()
                .filter(touched::contains)
                .forEach(limit -> recovered.fire(new FundsRecovered(limit)));
    }

    private static void post(Books books, Turn turn) {
        FundAccount account = books.account(turn.limit());
        Movement movement = turn.standing().movement();
        books.post(account, Booking.takenIn(account.id(), turn.standing(), account.money(movement.taken())), movement);
    }

    private List<Turn> turns(ChartChange change, List<FundRepository.Standing> standing) {
        List<Limits.Scope> scopes = accounts.scopes();
        if (scopes.isEmpty() || standing.isEmpty()) {
            return List.of();
        }
        Set<UUID> budgets =
                standing.stream().map(FundRepository.Standing::budget).collect(Collectors.toSet());
        Map<UUID, Limits.Place> places = accounts.places(budgets);
        Map<UUID, UUID> departments = organisation.parents();
        Limits before = new Limits(scopes, places, departments, change.before());
        Limits after = new Limits(scopes, places, departments, change.after());
        Map<UUID, Period> periodOf =
                scopes.stream().collect(Collectors.toMap(Limits.Scope::budget, Limits.Scope::period));
        ClosedDays closed = closedDays(standing, departments);
        List<Turn> turns = new ArrayList<>();
        for (FundRepository.Standing one : standing) {
            for (Map.Entry<UUID, Period> limit : periodOf.entrySet()) {
                LocalDate day = limit.getValue().dayIn(one.cell().month());
                boolean was = binds(before, one, day, limit.getKey());
                boolean is = binds(after, one, day, limit.getKey());
                if (was != is) {
                    FundRepository.Standing turned = is ? one : one.takenBack();
                    turns.add(new Turn(
                            limit.getKey(),
                            turned,
                            isClosed(closed, limit.getKey(), one.cell().month())));
                }
            }
        }
        return turns;
    }

    private static boolean binds(Limits limits, FundRepository.Standing one, LocalDate day, UUID limit) {
        return limits.binding(one.budget(), one.cell().category(), day).contains(limit);
    }

    private ClosedDays closedDays(Collection<FundRepository.Standing> standing, Map<UUID, UUID> departments) {
        List<YearMonth> months =
                standing.stream().map(one -> one.cell().month()).sorted().toList();
        PeriodLocks locks = periods.locks(
                new Period(months.get(0).atDay(1), months.get(months.size() - 1).atEndOfMonth()));
        return new ClosedDays(locks, departments, CallerScope.caller());
    }

    /** A month of which one end is closed counts as closed. */
    private boolean isClosed(ClosedDays closed, UUID limit, YearMonth month) {
        FundTerms terms = accounts.find(limit).orElseThrow().terms();
        return closed.refusal(terms, month.atDay(1)).isPresent()
                || closed.refusal(terms, month.atEndOfMonth()).isPresent();
    }

    private List<LimitEffect> effects(List<Turn> turns) {
        return turns.stream()
                .collect(Collectors.groupingBy(Turn::limit, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> effect(accounts.find(entry.getKey()).orElseThrow(), entry.getValue()))
                .toList();
    }

    private static LimitEffect effect(FundAccount account, List<Turn> turns) {
        BigDecimal left = account.funds().available();
        BigDecimal taken =
                open(turns).map(turn -> turn.standing().movement().taken()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new LimitEffect(
                account.id(),
                account.terms().name(),
                account.terms().currency().getCurrencyCode(),
                left,
                left.subtract(taken),
                turns.stream()
                        .filter(Turn::closed)
                        .map(turn -> turn.standing().cell().month())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Stream<Turn> open(List<Turn> turns) {
        return turns.stream().filter(turn -> !turn.closed());
    }
}
