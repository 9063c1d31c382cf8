package org.budgeting.expenses;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.budgeting.audit.Change;
import org.budgeting.funds.Booking;
import org.budgeting.money.Money;
import org.budgeting.money.MoneyInput;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.rates.Conversion;
import org.budgeting.rates.RateBook;
import org.budgeting.rates.RateSource;
import org.budgeting.storage.Ids;
import org.budgeting.storage.NameKey;
import org.budgeting.tenancy.TenantOwned;

/**
 * Something bought, or a refund of it. Recorded once together with its booking; what it says of money does not change
 * afterwards (X5): it is paid, refunded by other rows, or cancelled by one that reverses it, and over.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "expense")
class Expense extends TenantOwned {

    static final String SOURCE = "expense";

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "department_id")
    private UUID departmentId;

    @Column(name = "description")
    private String description;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    @Column(name = "spent_on")
    private LocalDate spentOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "payment_method")
    private PaymentMethod paymentMethod;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ExpenseStatus status;

    @Column(name = "vendor")
    private String vendor;

    @Column(name = "invoice_number")
    private String invoiceNumber;

    @Column(name = "vendor_id")
    private UUID vendorId;

    /** The invoice number as it is compared. */
    @Column(name = "invoice_key")
    private String invoiceKey;

    /** Another expense that seems to be of the same invoice (X7). */
    @Column(name = "alike_id")
    private UUID alikeId;

    @Column(name = "happened_outside")
    private boolean happenedOutside;

    /**
     * What makes an imported row the same row again (X3); the own id for everything else, because Oracle compares rows
     * of which a part is NULL.
     */
    @Column(name = "import_key")
    private String importKey;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "commitment_line_id")
    private UUID commitmentLineId;

    @Column(name = "final_invoice")
    private boolean finalInvoice;

    @Enumerated(EnumType.STRING)
    @Column(name = "relation")
    private Relation relation;

    /** What it refunds, reverses or corrects. */
    @Column(name = "original_id")
    private UUID originalId;

    /** What came back of it, by refunds that stand. */
    @Column(name = "refunded")
    private BigDecimal refunded = BigDecimal.ZERO;

    /** The document that it is a part of; null if it is all of one (X8). */
    @Column(name = "document_id")
    private UUID documentId;

    /** As it was paid, where that is another currency than the budget's; otherwise null, and so is the rate (X11). */
    @Column(name = "original_amount")
    private BigDecimal originalAmount;

    @Column(name = "original_currency")
    private String originalCurrency;

    @Column(name = "rate")
    private BigDecimal rate;

    @Column(name = "rate_date")
    private LocalDate rateDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "rate_source")
    private RateSource rateSource;

    /** What came back of it in the currency in which it was paid; zero if that is the budget's. */
    @Column(name = "original_refunded")
    private BigDecimal originalRefunded = BigDecimal.ZERO;

    @Column(name = "payment_token")
    private String paymentToken;

    @Column(name = "payment_last_four")
    private String paymentLastFour;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    /** What it counted as when that was last told; null if it never was. */
    @Transient
    private Spent counted;

    protected Expense() {}

    Expense(NewExpense input, Price price, UUID category, String importKey, String by, Instant at) {
        super(Ids.next());
        this.budgetId = input.budget();
        this.categoryId = category;
        this.departmentId = input.department();
        this.description = input.description().strip();
        is(price);
        this.spentOn = input.date();
        this.paymentMethod = input.paymentMethod();
        this.status = input.status();
        this.vendor = blankToNull(input.vendor());
        invoiceNumber(input.invoiceNumber());
        this.commitmentLineId = input.commitmentLine();
        this.finalInvoice = input.finalInvoice();
        this.happenedOutside = input.happenedOutside();
        isPaidWith(input.paymentMeans());
        this.importKey = importKey == null ? id().toString() : importKey;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** A row that takes money back from {@code original}. */
    private Expense(
            Expense original,
            Relation relation,
            Price price,
            LocalDate day,
            ExpenseStatus status,
            String by,
            Instant at) {
        super(Ids.next());
        this.budgetId = original.budgetId;
        this.categoryId = original.categoryId;
        this.departmentId = original.departmentId;
        this.description = original.description;
        is(price);
        this.spentOn = day;
        this.paymentMethod = original.paymentMethod;
        isPaidWith(original.paymentMeans());
        this.status = status;
        this.vendor = original.vendor;
        this.vendorId = original.vendorId;
        this.invoiceNumber = original.invoiceNumber;
        this.commitmentId = original.commitmentId;
        this.commitmentLineId = original.commitmentLineId;
        this.importKey = id().toString();
        this.relation = relation;
        this.originalId = original.id();
        this.recordedBy = by;
        this.recordedAt = at;
    }

    private void is(Price price) {
        this.amount = price.charged().amount();
        this.currency = price.charged().currency().getCurrencyCode();
        if (price.conversion() != null) {
            this.originalAmount = price.conversion().original().amount();
            this.originalCurrency = price.conversion().original().currency().getCurrencyCode();
            this.rate = price.conversion().rate();
            this.rateDate = price.conversion().date();
            this.rateSource = price.conversion().source();
        }
    }

    private Price price() {
        return new Price(money(), conversion());
    }

    /** How it became an amount of the budget's currency; null if it was paid in that. */
    Conversion conversion() {
        return originalCurrency == null
                ? null
                : new Conversion(Money.of(originalAmount, originalCurrency), money(), rate, rateDate, rateSource);
    }

    /** As it was paid. */
    Money said() {
        return originalCurrency == null ? money() : Money.of(originalAmount, originalCurrency);
    }

    private void isPaidWith(PaymentMeans means) {
        paymentToken = means == null ? null : means.token();
        paymentLastFour = means == null ? null : means.lastFour();
    }

    private PaymentMeans paymentMeans() {
        return paymentToken == null ? null : new PaymentMeans(paymentToken, paymentLastFour);
    }

    private void invoiceNumber(String number) {
        invoiceNumber = blankToNull(number);
        invoiceKey = invoiceNumber == null ? null : NameKey.of(invoiceNumber);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** A pending expense binds money, a paid one uses it, a refund gives it back (X1, X2). */
    Booking booking() {
        Booking booking = status == ExpenseStatus.PENDING
                ? Booking.commit(budgetId, categoryId, spentOn, money(), source())
                : Booking.actual(budgetId, categoryId, spentOn, money(), source());
        return paidIn(happenedOutside ? booking.happenedOutside() : booking, said());
    }

    /** The other way round: what it binds is given back, what it used comes back on {@code day}. */
    private Booking takenBack(LocalDate day, Booking.Source by) {
        return status == ExpenseStatus.PENDING
                ? paidIn(Booking.releaseCommitted(budgetId, categoryId, spentOn, money(), source()), said())
                : paidIn(Booking.actual(budgetId, categoryId, day, money().negated(), by), said().negated());
    }

    private Booking paidIn(Booking booking, Money said) {
        return originalCurrency == null ? booking : booking.paidIn(said);
    }

    /** @param on null for the day that it has */
    Booking pay(LocalDate on) {
        if (status != ExpenseStatus.PENDING) {
            throw refusal("Only a pending expense can be paid; this one is " + word() + ".");
        }
        Booking.Hold hold = new Booking.Hold(source(), spentOn);
        status = ExpenseStatus.PAID;
        spentOn = on == null ? spentOn : on;
        return booking().converting(amount, hold);
    }

    /**
     * The row that takes the whole of it back.
     *
     * @param on null for the day that this one has
     */
    Expense reversal(LocalDate on, String by, Instant at) {
        requireStanding();
        requireNoInvoice();
        requireNothingRefunded();
        return new Expense(
                this, Relation.REVERSES, price().negated(), on == null ? spentOn : on, ExpenseStatus.CANCELLED, by, at);
    }

    /** What this reversal books, as long as {@code original} is not cancelled yet. */
    Booking reversing(Expense original) {
        return original.takenBack(spentOn, source());
    }

    Change cancel() {
        Change change = Change.of(SOURCE, id(), "cancelled").field("status", status, ExpenseStatus.CANCELLED);
        status = ExpenseStatus.CANCELLED;
        return change;
    }

    /**
     * @param sum in the currency in which this was paid
     * @param text null for what this one says
     */
    Expense refundOf(BigDecimal sum, LocalDate day, String text, String by, Instant at) {
        Expense refund =
                new Expense(this, Relation.REFUNDS, priceOf(sum).negated(), day, ExpenseStatus.REFUNDED, by, at);
        refund.description = text == null || text.isBlank() ? description : text.strip();
        return refund;
    }

    /** By the rate of this one; the last of it is what is left of what was charged, so that they come to it (F4). */
    private Price priceOf(BigDecimal sum) {
        Conversion whole = conversion();
        if (whole == null) {
            return new Price(Money.of(sum, currency), null);
        }
        Conversion part = whole.of(Money.of(sum, originalCurrency));
        boolean last = sum.compareTo(left()) == 0;
        BigDecimal rest = amount.subtract(refunded);
        return Price.converted(
                part.comingTo(Money.of(last ? rest : rest.min(part.converted().amount()), currency)));
    }

    /** Notes what came back by {@code refund}. */
    void takeBack(Expense refund) {
        refunded = refunded.subtract(refund.amount);
        originalRefunded = originalRefunded.subtract(refund.paidAbroad());
    }

    /** Forgets a refund that is cancelled. */
    void takeBackNoMore(Expense refund) {
        refunded = refunded.add(refund.amount);
        originalRefunded = originalRefunded.add(refund.paidAbroad());
    }

    private BigDecimal paidAbroad() {
        return originalAmount == null ? BigDecimal.ZERO : originalAmount;
    }

    /** What could still come back, in the currency in which it was paid. */
    BigDecimal left() {
        return originalAmount == null ? amount.subtract(refunded) : originalAmount.subtract(originalRefunded);
    }

    void requireRefundable(BigDecimal sum) {
        if (status != ExpenseStatus.PAID || left().signum() <= 0) {
            throw refusal(
                    status == ExpenseStatus.PAID && amount.signum() > 0
                            ? "All of this expense came back already."
                            : "Only a paid expense can be refunded; this one is " + word() + ".");
        }
        InvalidInput.Check check = new InvalidInput.Check()
                .refuseIf(sum.signum() <= 0, "amount", "not-positive", "Say how much came back, above zero.")
                .refuseIf(
                        sum.compareTo(left()) > 0,
                        "amount",
                        "more-than-left",
                        "Of this expense " + new Money(left(), said().currency()) + " can still come back.");
        MoneyInput.checkAmount(check, "amount", sum, said().currency().getCurrencyCode());
        check.done();
    }

    /**
     * What a correction comes to: by the rate of this one, unless it names another rate, currency or a budget in
     * another currency.
     *
     * @param budget the currency of the budget that pays the correction
     * @param book asked only if the rate is another one
     */
    Price corrected(NewExpense input, Currency budget, Supplier<RateBook> book) {
        boolean sameRate = input.rate() == null
                && rate != null
                && originalCurrency.equals(input.currency())
                && currency.equals(budget.getCurrencyCode());
        return sameRate
                ? Price.converted(conversion().of(Money.of(input.amount(), input.currency())))
                : Price.of(input, budget, book);
    }

    /** The row that stands in the place of {@code original}. */
    Expense correcting(Expense original) {
        this.relation = Relation.CORRECTS;
        this.originalId = original.id();
        this.documentId = original.documentId;
        return this;
    }

    /** Whether saying it anew takes more than another text in its row, or another category. */
    boolean movesMoney(NewExpense input) {
        requireStanding();
        return !said().equals(Money.of(input.amount(), input.currency()))
                || input.rate() != null && (rate == null || rate.compareTo(input.rate()) != 0)
                || !spentOn.equals(input.date())
                || !budgetId.equals(input.budget())
                || status != input.status()
                || happenedOutside != input.happenedOutside()
                || finalInvoice != input.finalInvoice()
                || !Objects.equals(commitmentLineId, input.commitmentLine());
    }

    /** Takes it out of its category into another one. */
    List<Booking> moveTo(UUID category) {
        Booking back = takenBack(spentOn, source());
        categoryId = category;
        return List.of(back, booking());
    }

    /** Takes over what touches no money. */
    Change describe(NewExpense input, UUID before) {
        String lastFour = paymentLastFour;
        isPaidWith(input.paymentMeans());
        Change change = Change.of(SOURCE, id(), "corrected")
                .field("payment_means", lastFour, paymentLastFour)
                .field("category", before, categoryId)
                .field("description", description, input.description().strip())
                .field("department", departmentId, input.department())
                .field("payment_method", paymentMethod, input.paymentMethod())
                .field("vendor", vendor, blankToNull(input.vendor()))
                .field("invoice_number", invoiceNumber, blankToNull(input.invoiceNumber()));
        description = input.description().strip();
        departmentId = input.department();
        paymentMethod = input.paymentMethod();
        vendor = blankToNull(input.vendor());
        invoiceNumber(input.invoiceNumber());
        return change;
    }

    void requireVersion(long expected) {
        Stale.check(SOURCE, expected, version());
    }

    /** Whether what it says of money is its own: no refund of another, and no invoice. */
    void requireOwnMoney() {
        requireNoInvoice();
        if (relation == Relation.REFUNDS) {
            throw refusal("A refund stays as it was booked; cancel it, and refund anew.");
        }
    }

    private void requireStanding() {
        if (status == ExpenseStatus.CANCELLED) {
            throw refusal("This expense is cancelled; record it anew if it happened.");
        }
    }

    /** Whether its receipts may be taken off: what is cancelled keeps its papers. */
    void requireFreeReceipts() {
        if (status == ExpenseStatus.CANCELLED) {
            throw refusal("This expense is cancelled; its receipts stay.");
        }
    }

    private void requireNoInvoice() {
        if (commitmentLineId != null) {
            throw refusal("This is booked to a commitment: refund what was wrong, and record the right invoice.");
        }
    }

    private void requireNothingRefunded() {
        if (refunded.signum() != 0) {
            throw refusal("A part of this expense came back; cancel its refunds first, or refund the rest.");
        }
    }

    private static NotAllowedNow refusal(String detail) {
        return new NotAllowedNow("expense-state", detail);
    }

    private String word() {
        return status.name().toLowerCase(Locale.ROOT);
    }

    private Booking.Source source() {
        return new Booking.Source(SOURCE, id());
    }

    private Money money() {
        return Money.of(amount, currency);
    }

    /** Notes the commitment that its line belongs to. */
    void isOf(UUID commitment) {
        this.commitmentId = commitment;
    }

    Change recorded() {
        return Change.of(SOURCE, id(), "recorded")
                .field("amount", money())
                .field("original_amount", originalCurrency == null ? null : said())
                .field("rate", rate == null ? null : rate.stripTrailingZeros().toPlainString() + " of " + rateDate)
                .field("date", spentOn)
                .field("status", status)
                .field("budget", budgetId)
                .field("category", categoryId)
                .field("department", departmentId)
                .field("commitment", commitmentId)
                .field("vendor", vendor)
                .field("description", description)
                .field("original", originalId)
                .field("document", documentId)
                .field("happened_outside", happenedOutside ? "yes" : null);
    }

    @PostLoad
    void loaded() {
        counted = spent();
    }

    /** What it counts as; null for a reversal, because what it takes back counts as cancelled. */
    private Spent spent() {
        return relation == Relation.REVERSES
                ? null
                : new Spent(
                        budgetId,
                        categoryId,
                        departmentId,
                        vendorId,
                        YearMonth.from(spentOn),
                        paymentMethod,
                        status,
                        currency,
                        amount,
                        1);
    }

    /** What it counts as no more, and what it counts as now. */
    Stream<Spent> changedSpending() {
        Spent before = counted;
        counted = spent();
        return before == null
                ? Stream.ofNullable(counted)
                : before.equals(counted) ? Stream.empty() : Stream.of(before.takenOut(), counted);
    }

    UUID budgetId() {
        return budgetId;
    }

    UUID categoryId() {
        return categoryId;
    }

    UUID departmentId() {
        return departmentId;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    /** The same as a part of a document. */
    Expense partOf(UUID document) {
        this.documentId = document;
        return this;
    }

    UUID alike() {
        return alikeId;
    }

    /** Notes whom it was bought from; null for nobody. */
    void isFrom(UUID knownVendor) {
        this.vendorId = knownVendor;
    }

    /** Notes another expense that seems to be of the same invoice; null for none. */
    void isLike(UUID other) {
        this.alikeId = other;
    }

    /** Whether it can be told from another invoice: it costs, and names vendor and number. */
    boolean isInvoice() {
        return vendorId != null && invoiceKey != null && amount.signum() > 0;
    }

    UUID vendorId() {
        return vendorId;
    }

    String vendor() {
        return vendor;
    }

    String invoiceKey() {
        return invoiceKey;
    }

    UUID commitmentLine() {
        return commitmentLineId;
    }

    boolean isFinalInvoice() {
        return finalInvoice;
    }

    Relation relation() {
        return relation;
    }

    UUID original() {
        return originalId;
    }

    BigDecimal amount() {
        return amount;
    }

    BigDecimal refunded() {
        return refunded;
    }

    ExpenseStatus status() {
        return status;
    }

    LocalDate spentOn() {
        return spentOn;
    }

    ExpenseDetails details(
            String budgetName,
            String categoryName,
            String departmentName,
            String commitmentTitle,
            UUID receipt,
            String warning) {
        return new ExpenseDetails(
                id(),
                version(),
                description,
                amount,
                currency,
                spentOn,
                budgetId,
                budgetName,
                categoryId,
                categoryName,
                departmentId,
                departmentName,
                paymentMethod,
                status,
                vendor,
                vendorId,
                invoiceNumber,
                alikeId,
                commitmentId,
                commitmentTitle,
                commitmentLineId,
                finalInvoice,
                happenedOutside,
                relation,
                originalId,
                refunded,
                documentId,
                receipt,
                paymentMeans(),
                conversion(),
                originalRefunded,
                recordedBy,
                recordedAt,
                warning);
    }
}
