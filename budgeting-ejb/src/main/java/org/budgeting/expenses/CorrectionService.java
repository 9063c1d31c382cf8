package org.budgeting.expenses;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.attachments.AttachmentService;
import org.budgeting.attachments.Subject;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.categories.CategoryRules;
import org.budgeting.commitments.CommitmentService;
import org.budgeting.funds.Booking;
import org.budgeting.funds.FundsLedger;
import org.budgeting.funds.Verdict;
import org.budgeting.periods.PeriodClosed;
import org.budgeting.problems.NotFound;
import org.budgeting.tenancy.TenantService;

/**
 * What becomes of expenses after they are recorded: they are paid, corrected, refunded or cancelled. What a row says of
 * money stays; other rows take it back (X5).
 */
@Stateless
public class CorrectionService {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ExpenseRepository expenses;

    @Inject
    private ExpenseDesk desk;

    @Inject
    private FundsLedger ledger;

    @Inject
    private CommitmentService commitments;

    @Inject
    private TenantService tenants;

    @Inject
    private AttachmentService attachments;

    @Inject
    private AuditTrail audit;

    @Inject
    private CategoryRules rules;

    @Inject
    private Clock clock;

    /**
     * Turns what a pending expense binds into spending.
     *
     * @param version as the caller read it
     * @param on the day of the payment; the expense's own if null
     * @throws NotFound if the tenant has no such expense
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws org.budgeting.problems.NotAllowedNow if it is not pending
     * @throws PeriodClosed if that day takes nothing in
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails pay(UUID id, long version, LocalDate on) {
        Expense expense = expenses.locked(id);
        expense.requireVersion(version);
        LocalDate before = expense.spentOn();
        Verdict verdict = open(
                ledger.bookEach(List.of(expense.pay(on))).get(0), "Name the day of the payment, one that is open.");
        audit.record(Change.of(Expense.SOURCE, id, "paid")
                .field("status", ExpenseStatus.PENDING, expense.status())
                .field("date", before, expense.spentOn()));
        desk.tell(List.of(expense));
        em.flush();
        return desk.shown(expense, verdict.warning());
    }

    /**
     * Takes the whole of an expense back by a reversal.
     *
     * @param version as the caller read it
     * @param on the day of the reversal; the expense's own if null
     * @throws NotFound if the tenant has no such expense
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws org.budgeting.problems.NotAllowedNow if it is cancelled, or partly refunded, or an invoice of a
     *     commitment
     * @throws PeriodClosed if the day takes nothing in
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails cancel(UUID id, long version, LocalDate on, String reason) {
        Expense expense = expenses.locked(id);
        expense.requireVersion(version);
        Expense reversal = reversalOf(expense, on);
        open(
                ledger.bookEach(List.of(reversal.reversing(expense))).get(0),
                "Name a day for the reversal, one that is open.");
        if (expense.relation() == Relation.REFUNDS) {
            expenses.locked(expense.original()).takeBackNoMore(expense);
        }
        em.persist(reversal);
        audit.recordEach(List.of(expense.cancel().because(reason), reversal.recorded()));
        desk.tell(List.of(expense));
        em.flush();
        return desk.shown(expense, null);
    }

    /**
     * Gives back all or a part of what a paid expense cost; what is refunded stays refundable no more. What was
     * converted comes back at the rate at which it was.
     *
     * @throws NotFound if the tenant has no such expense
     * @throws org.budgeting.problems.InvalidInput if more shall come back than is left
     * @throws org.budgeting.problems.NotAllowedNow if it is not a paid expense
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails refund(UUID id, NewRefund input) {
        Expense expense = expenses.locked(id);
        BigDecimal amount = input.amount() == null ? expense.left() : input.amount();
        expense.requireRefundable(amount);
        LocalDate day = input.date() == null ? tenants.today() : input.date();
        Expense refund = expense.refundOf(
                amount, day, input.description(), CallerScope.caller().user(), clock.instant());
        if (expense.commitmentLine() == null) {
            ledger.book(refund.booking());
        } else {
            commitments.invoice(expense.commitmentLine(), refund.booking(), false);
        }
        BigDecimal before = expense.refunded();
        expense.takeBack(refund);
        em.persist(refund);
        audit.recordEach(List.of(
                refund.recorded(),
                Change.of(Expense.SOURCE, id, "refunded").field("refunded", before, expense.refunded())));
        desk.tell(List.of(refund));
        em.flush();
        return desk.shown(refund, null);
    }

    /**
     * Says all of an expense anew. What touches no money changes in its row; another category moves what it used there;
     * for anything else the row is reversed, and another one stands in its place.
     *
     * @param version as the caller read it
     * @return the expense that stands now
     * @throws NotFound if the tenant has no such expense
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws org.budgeting.problems.InvalidInput naming each field that breaks a rule
     * @throws org.budgeting.problems.NotAllowedNow if it is cancelled; or if it is partly refunded, a refund of another
     *     or an invoice of a commitment, and money would change
     * @throws PeriodClosed if the day of either takes nothing in
     * @throws org.budgeting.funds.BudgetExceeded if the budget stops spending beyond what is left
     */
    @Needs(Right.RECORD_EXPENSES)
    public ExpenseDetails correct(UUID id, long version, NewExpense input) {
        Expense expense = expenses.locked(id);
        expense.requireVersion(version);
        ExpenseDesk.Checked checked = desk.check(input, expense.categoryId());
        UUID category = checked.category();
        boolean replaces = expense.movesMoney(input);
        if (replaces || !category.equals(expense.categoryId())) {
            expense.requireOwnMoney();
        }
        if (!category.equals(expense.categoryId())) {
            rules.learn(input.vendor(), input.description(), category);
        }
        return replaces ? replaced(expense, input, checked) : changed(expense, input, category);
    }

    private ExpenseDetails replaced(Expense expense, NewExpense input, ExpenseDesk.Checked checked) {
        Expense reversal = reversalOf(expense, null);
        Prices prices = checked.prices();
        Price price = expense.corrected(input, prices.currencyOf(input), prices::book);
        Expense correction = desk.expense(input, price, checked.category()).correcting(expense);
        open(
                ledger.bookEach(List.of(reversal.reversing(expense))).get(0),
                "Cancel the expense with a day that is open, and record it anew.");
        Verdict verdict = desk.book(correction);
        desk.findAlike(List.of(correction));
        em.persist(reversal);
        em.persist(correction);
        audit.recordEach(List.of(expense.cancel(), reversal.recorded(), correction.recorded()));
        desk.tell(List.of(expense, correction));
        em.flush();
        attachments.share(new Subject(Expense.SOURCE, expense.id()), new Subject(Expense.SOURCE, correction.id()));
        return desk.shown(correction, verdict.warning());
    }

    private ExpenseDetails changed(Expense expense, NewExpense input, UUID category) {
        UUID before = expense.categoryId();
        String warning = category.equals(before) ? null : moved(expense, category);
        audit.record(expense.describe(input, before));
        desk.findVendors(List.of(expense));
        desk.findAlike(List.of(expense));
        desk.tell(List.of(expense));
        em.flush();
        return desk.shown(expense, warning);
    }

    /** Refunds go where the expense goes that they are of. */
    private String moved(Expense expense, UUID category) {
        List<Expense> rows = Stream.concat(Stream.of(expense), expenses.refundsOf(expense.id()).stream())
                .toList();
        UUID before = expense.categoryId();
        List<Booking> bookings =
                rows.stream().flatMap(row -> row.moveTo(category).stream()).toList();
        List<Verdict> verdicts = ledger.bookEach(bookings);
        verdicts.forEach(verdict ->
                open(verdict, "Cancel the expense with a day that is open, and record it anew in the other category."));
        audit.recordEach(rows.stream()
                .skip(1)
                .map(row -> Change.of(Expense.SOURCE, row.id(), "corrected").field("category", before, category))
                .toList());
        desk.tell(rows.subList(1, rows.size()));
        return verdicts.get(1).warning();
    }

    private Expense reversalOf(Expense expense, LocalDate on) {
        return expense.reversal(on, CallerScope.caller().user(), clock.instant());
    }

    /** The same verdict, or its refusal; one of a closed day says what to do instead. */
    private static Verdict open(Verdict verdict, String instead) {
        verdict.refused().ifPresent(refusal -> {
            throw refusal instanceof PeriodClosed closed ? closed.advising(instead) : refusal;
        });
        return verdict;
    }
}
