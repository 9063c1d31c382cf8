package org.budgeting.funds;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.calendar.Period;
import org.budgeting.categories.CategoryService;
import org.budgeting.money.Money;
import org.budgeting.organisation.OrganisationService;
import org.budgeting.periods.PeriodLocks;
import org.budgeting.periods.PeriodService;
import org.budgeting.tenancy.TenantService;

/**
 * The one way by which what is available changes (F1). Called by the components that own the documents, in their
 * transactions.
 *
 * <p>Accounts are locked in the order of their ids, so two documents over the same budgets never wait for each other in
 * a circle; the balances below are only written under that lock. A booking is posted to the budget that it names and to
 * each that binds it (F5), so that each account's figures are the sums of its own rows (F3).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FundsLedger {

    @Inject
    private FundRepository accounts;

    @Inject
    private PeriodService periods;

    @Inject
    private OrganisationService organisation;

    @Inject
    private CategoryService categories;

    @Inject
    private TenantService tenants;

    @Inject
    private Clock clock;

    @Inject
    private Event<FundsMoved> moved;

    @Inject
    private Event<FundsOverrun> overrun;

    @Inject
    private Event<FundsRecovered> recovered;

    /**
     * Books one; the answer is the warning, if there is one.
     *
     * @throws BudgetExceeded if the budget, or one that binds it, stops spending beyond what is left
     * @throws org.budgeting.periods.PeriodClosed if the period of the day takes nothing in
     * @throws org.budgeting.problems.NotAllowedNow if the budget is not approved
     * @throws org.budgeting.problems.InvalidInput if the day or the currency is not the budget's
     */
    public Verdict book(Booking booking) {
        return bookAll(List.of(booking)).get(0);
    }

    /** Books all of a document, or throws the first refusal and books nothing of it. */
    public List<Verdict> bookAll(List<Booking> bookings) {
        List<Verdict> verdicts = bookEach(bookings);
        verdicts.forEach(verdict -> verdict.refused().ifPresent(refusal -> {
            throw refusal;
        }));
        return verdicts;
    }

    /**
     * Books each that may pass, in order; the answers stand in the same order. Every budget in {@code bookings} must
     * exist.
     */
    public List<Verdict> bookEach(List<Booking> bookings) {
        SortedSet<UUID> ids = bookings.stream().map(Booking::budget).collect(Collectors.toCollection(TreeSet::new));
        Limits limits = limits(ids);
        Map<UUID, List<FundRepository.Held>> held = heldBy(bookings);
        bookings.forEach(booking -> ids.addAll(limits.binding(booking.budget(), booking.category(), booking.day())));
        held.values().forEach(all -> all.forEach(one -> ids.add(one.budget())));
        Books books = open(ids, bookings);
        ClosedDays closed = closedDays(bookings);
        List<Verdict> verdicts = new ArrayList<>(bookings.size());
        for (Booking booking : bookings) {
            FundAccount own = books.account(booking.budget());
            Verdict form = SpendingPolicy.judgeForm(own.terms(), own.isOpen(), booking)
                    .and(closed.judge(own.terms(), booking));
            verdicts.add(form.refusal() == null ? bookInto(books, booking, limits, heldBy(booking, held)) : form);
        }
        tell(ids, books);
        return verdicts;
    }

    private Verdict bookInto(Books books, Booking booking, Limits limits, List<FundRepository.Held> held) {
        FundAccount own = books.account(booking.budget());
        FundTerms terms = own.terms();
        Map<FundAccount, Movement> postings = new LinkedHashMap<>();
        postings.put(own, booking.movement());
        limits.binding(booking.budget(), booking.category(), booking.day())
                .forEach(id -> postings.put(books.account(id), booking.movement(heldIn(id, booking, held))));
        held.stream()
                .map(one -> books.account(one.budget()))
                .filter(account -> !postings.containsKey(account))
                .forEach(account -> postings.put(account, booking.released(heldIn(account.id(), booking, held))));
        Verdict verdict = Verdict.BOOKED;
        for (Map.Entry<FundAccount, Movement> posting : postings.entrySet()) {
            verdict = verdict.and(judge(books, posting.getKey(), posting.getValue(), booking, terms));
        }
        if (verdict.refusal() == null) {
            postings.forEach((account, movement) -> books.post(account, booking, movement));
        }
        return verdict;
    }

    /** Asked after the accounts are locked, so that a closing waits for us and not we for it with a gate in hand. */
    private ClosedDays closedDays(List<Booking> bookings) {
        SortedSet<LocalDate> days = bookings.stream().map(Booking::day).collect(Collectors.toCollection(TreeSet::new));
        return closedDays(new Period(days.first(), days.last()));
    }

    private ClosedDays closedDays(Period days) {
        PeriodLocks locks = periods.locks(days);
        return new ClosedDays(locks, locks.bindNothing() ? Map.of() : organisation.parents(), CallerScope.caller());
    }

    /**
     * Lets pass what is done to the papers of a booking that could still be made.
     *
     * @throws org.budgeting.periods.PeriodClosed if the day takes nothing in for this budget
     */
    public void requireOpen(UUID budget, LocalDate day) {
        FundTerms terms = accounts.locked(budget).terms();
        closedDays(new Period(day, day)).refusal(terms, day).ifPresent(closed -> {
            throw closed;
        });
    }

    private Verdict judge(Books books, FundAccount account, Movement movement, Booking booking, FundTerms own) {
        FundTerms terms = account.terms();
        BigDecimal left = books.left(account, booking.cell().month());
        BigDecimal allowance = terms.control().allowance(account.funds().approved());
        boolean bound = !account.id().equals(booking.budget());
        Verdict verdict =
                SpendingPolicy.judgeAmount(terms, left, allowance, booking, movement, bound ? own.name() : null);
        BigDecimal beyond = movement.taken().subtract(left.max(BigDecimal.ZERO));
        if (booking.outside() && verdict != Verdict.BOOKED) {
            books.overrun(account);
            overrun.fire(new FundsOverrun(account.id(), booking.source(), booking.day(), account.money(beyond)));
        }
        return verdict;
    }

    /** The account of a new budget; closed until {@link #plan} opens it. */
    public void add(UUID budget, FundTerms terms) {
        accounts.add(new FundAccount(budget, terms));
    }

    /** Removes the account of a budget that was never opened. */
    public void remove(UUID budget) {
        accounts.remove(budget);
    }

    /** Locks what bookings lock, so that one in flight is in time or refused. */
    public Funds lock(UUID budget) {
        return accounts.locked(budget).funds();
    }

    /**
     * Opens an account with its plan, or changes both. Where that changes what it binds, it counts what stands there
     * now (F5).
     *
     * @throws BelowUsed if the plan as a whole falls below what is taken already
     * @throws org.budgeting.problems.NotAllowedNow if it shall bind others although something is booked to it itself
     */
    public void plan(UUID budget, FundTerms terms, Map<Cell, BigDecimal> plan, Booking.Source source) {
        FundAccount account = accounts.locked(budget);
        List<FundBalance> balances = accounts.balances(budget);
        Books books = books(Map.of(budget, account), balances);
        boolean reachesElsewhere = !account.isOpen() || !account.terms().reachesAsFarAs(terms);
        boolean bound = account.isOpen() && account.isBinding();
        BigDecimal before = account.funds().approved();
        if (terms.binding() && !account.isBinding()) {
            SpendingPolicy.requireUnused(terms, account.funds());
        }
        account.take(terms);
        account.open();
        Set<Cell> cells = new HashSet<>(plan.keySet());
        balances.forEach(balance -> cells.add(balance.cell()));
        for (Cell cell : cells) {
            BigDecimal delta = plan.getOrDefault(cell, BigDecimal.ZERO)
                    .subtract(books.funds(budget, cell).approved());
            shift(books, account, cell, delta, source);
        }
        if (reachesElsewhere && bound) {
            accounts.standing(budget).forEach(one -> takeIn(books, account, one.takenBack()));
        }
        if (reachesElsewhere && terms.binding()) {
            takeInWhatStandsBelow(books, account);
        }
        Funds after = account.funds();
        if (after.approved().compareTo(before) < 0 && after.available().signum() < 0) {
            throw new BelowUsed(terms, after);
        }
        tell(List.of(budget), books);
    }

    /**
     * Moves planned amounts between cells of open budgets, as one.
     *
     * @throws BelowUsed if a budget, or a category of it that gives, would fall below what is taken there already, or a
     *     month below zero
     * @throws org.budgeting.problems.NotAllowedNow if one of the budgets is not approved
     */
    public void move(List<Shift> shifts, Booking.Source source) {
        SortedSet<UUID> ids = shifts.stream().map(Shift::budget).collect(Collectors.toCollection(TreeSet::new));
        Map<UUID, FundAccount> locked = accounts.locked(ids);
        Books books = books(
                locked,
                ids.stream().flatMap(id -> accounts.balances(id).stream()).toList());
        for (Shift shift : shifts) {
            FundAccount account = books.account(shift.budget());
            SpendingPolicy.requireOpen(account.terms(), account.isOpen());
            shift(books, account, shift.cell(), shift.amount(), source);
        }
        for (Shift shift : shifts) {
            FundAccount account = books.account(shift.budget());
            requireCovered(account.terms(), account.funds(), shift);
            requireCovered(
                    account.terms(), books.funds(shift.budget(), shift.cell().category()), shift);
            BigDecimal planned = books.funds(shift.budget(), shift.cell()).approved();
            if (shift.amount().signum() < 0 && planned.signum() < 0) {
                throw BelowUsed.inMonth(account.terms(), shift, planned);
            }
        }
        tell(ids, books);
    }

    private static void requireCovered(FundTerms terms, Funds funds, Shift shift) {
        if (shift.amount().signum() < 0 && funds.available().signum() < 0) {
            throw new BelowUsed(terms, funds);
        }
    }

    /** Closes the account of a budget that is taken out of use; nothing more is booked to it. */
    public void close(UUID budget) {
        accounts.locked(budget).close();
    }

    private static void shift(Books books, FundAccount account, Cell cell, BigDecimal amount, Booking.Source source) {
        if (amount.signum() != 0) {
            Booking booking = Booking.plan(account.id(), cell, account.money(amount), source);
            books.post(account, booking, booking.movement());
        }
    }

    /** What was booked below before this account came to bind it counts against it from its first moment (F5). */
    private void takeInWhatStandsBelow(Books books, FundAccount account) {
        FundTerms terms = account.terms();
        List<FundRepository.Standing> standing = accounts.standing(terms.currency(), terms.period());
        if (standing.isEmpty()) {
            return;
        }
        Limits limits =
                limits(standing.stream().map(FundRepository.Standing::budget).collect(Collectors.toSet()));
        for (FundRepository.Standing one : standing) {
            LocalDate day = terms.period().dayIn(one.cell().month());
            if (limits.binding(one.budget(), one.cell().category(), day).contains(account.id())) {
                takeIn(books, account, one);
            }
        }
    }

    private static void takeIn(Books books, FundAccount account, FundRepository.Standing standing) {
        Money taken = account.money(standing.movement().taken());
        books.post(account, Booking.takenIn(account.id(), standing, taken), standing.movement());
    }

    private Limits limits(Collection<UUID> budgets) {
        List<Limits.Scope> scopes = accounts.scopes();
        return scopes.isEmpty()
                ? Limits.NONE
                : new Limits(scopes, accounts.places(budgets), organisation.parents(), categories.parents());
    }

    /** What the documents hold that turn something held into something else, or give it back; by document. */
    private Map<UUID, List<FundRepository.Held>> heldBy(List<Booking> bookings) {
        Set<UUID> sources = bookings.stream()
                .filter(Booking::needsWhatIsHeld)
                .map(booking -> booking.hold().source().id())
                .collect(Collectors.toSet());
        return sources.isEmpty()
                ? Map.of()
                : accounts.held(sources).stream().collect(Collectors.groupingBy(FundRepository.Held::source));
    }

    private static List<FundRepository.Held> heldBy(Booking booking, Map<UUID, List<FundRepository.Held>> held) {
        return booking.needsWhatIsHeld()
                ? held.getOrDefault(booking.hold().source().id(), List.of())
                : List.of();
    }

    private static FundRepository.Held heldIn(UUID account, Booking booking, List<FundRepository.Held> held) {
        return held.stream()
                .filter(one -> one.budget().equals(account))
                .findFirst()
                .orElseGet(() -> FundRepository.Held.nothing(
                        account, booking.hold().source().id()));
    }

    /** Balances of the months that are booked; all of them where an account is held against its plan to date. */
    private Books open(SortedSet<UUID> ids, List<Booking> bookings) {
        Map<UUID, FundAccount> locked = accounts.locked(ids);
        SortedSet<YearMonth> months = bookings.stream()
                .flatMap(booking -> Stream.of(booking.cell(), booking.heldCell()))
                .map(Cell::month)
                .collect(Collectors.toCollection(TreeSet::new));
        List<FundBalance> balances = new ArrayList<>(accounts.balances(ids, months.first(), months.last()));
        locked.values().stream()
                .filter(account -> account.terms().control().horizon() == Horizon.YEAR_TO_DATE)
                .forEach(account -> balances.addAll(accounts.balances(account.id())));
        return books(locked, balances);
    }

    private Books books(Map<UUID, FundAccount> locked, Collection<FundBalance> balances) {
        return new Books(accounts.em(), locked, balances, clock.instant(), tenants.today());
    }

    private void tell(Collection<UUID> budgets, Books books) {
        String tenant = CallerScope.caller().tenant();
        budgets.forEach(budget -> moved.fire(new FundsMoved(tenant, budget)));
        books.recovered().forEach(budget -> recovered.fire(new FundsRecovered(budget)));
    }
}
