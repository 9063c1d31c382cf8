package org.budgeting.commitments;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Booking;
import org.budgeting.money.Money;
import org.budgeting.problems.InvalidInput;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/**
 * What a commitment takes from one category of one budget. It is a document of its own to the ledger, so that what it
 * holds is never mixed up with what another line holds in another budget, or in one that binds both.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "commitment_line")
class CommitmentLine extends TenantOwned {

    private static final String SOURCE = "commitment_line";

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "line_number")
    private int number;

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "expected_on")
    private LocalDate expectedOn;

    @Column(name = "amount")
    private BigDecimal amount;

    @Column(name = "currency")
    private String currency;

    /** Reserved before the approval, committed after it; zero at the end. */
    @Column(name = "open_amount")
    private BigDecimal open;

    /** What its invoices come to, less their refunds. */
    @Column(name = "invoiced")
    private BigDecimal invoiced = BigDecimal.ZERO;

    protected CommitmentLine() {}

    CommitmentLine(UUID commitmentId, int number, NewCommitment.Line input, NewCommitment of) {
        super(Ids.next());
        this.commitmentId = commitmentId;
        this.number = number;
        this.budgetId = input.budget();
        this.categoryId = input.category();
        this.expectedOn = of.expectedOn(input);
        this.amount = input.amount();
        this.currency = of.currency();
        this.open = amount;
    }

    Booking reserve() {
        return Booking.reserve(budgetId, categoryId, expectedOn, money(open), source());
    }

    /** Gives back the reservation and commits the same, so that the control of commitments is asked (Q2). */
    List<Booking> commit() {
        return List.of(
                Booking.releaseReserved(budgetId, categoryId, expectedOn, money(open), source()),
                Booking.commit(budgetId, categoryId, expectedOn, money(open), source()));
    }

    /** Gives back what it still holds (Q4). */
    List<Booking> release(boolean reserved) {
        if (open.signum() == 0) {
            return List.of();
        }
        Money rest = money(open);
        open = BigDecimal.ZERO;
        return List.of(
                reserved
                        ? Booking.releaseReserved(budgetId, categoryId, expectedOn, rest, source())
                        : Booking.releaseCommitted(budgetId, categoryId, expectedOn, rest, source()));
    }

    /** @throws InvalidInput unless the spending is of what this line was approved for */
    void requireFits(Booking spending) {
        new InvalidInput.Check()
                .refuseIf(
                        spending.kind() != Booking.Kind.ACTUAL,
                        "status",
                        "invoice-pending",
                        "An invoice of a commitment is recorded as paid; until it comes, the commitment binds the money.")
                .refuseIf(
                        !spending.budget().equals(budgetId),
                        "budget",
                        "other-budget",
                        "This line of the commitment is paid from another budget.")
                .refuseIf(
                        !spending.category().equals(categoryId),
                        "category",
                        "other-category",
                        "This line of the commitment is of another category.")
                .refuseIf(
                        !spending.amount().currency().getCurrencyCode().equals(currency),
                        "currency",
                        "other-currency",
                        "The commitment is in " + currency + ".")
                .refuseIf(
                        spending.amount().amount().add(invoiced).signum() < 0,
                        "amount",
                        "more-than-invoiced",
                        "Of this line " + money(invoiced) + " was invoiced; no more can come back.")
                .done();
    }

    /**
     * Turns what it commits into spending; what goes beyond is free spending (Q3). A refund leaves what is committed as
     * it is (Q6).
     *
     * @param last whether no other invoice of it is expected
     */
    List<Booking> use(Booking spending, boolean last) {
        BigDecimal sum = spending.amount().amount();
        BigDecimal used = sum.min(open).max(BigDecimal.ZERO);
        invoiced = invoiced.add(sum);
        open = open.subtract(used);
        List<Booking> bookings = new ArrayList<>();
        bookings.add(spending.converting(used, new Booking.Hold(source(), expectedOn)));
        if (last) {
            bookings.addAll(release(false));
        }
        return bookings;
    }

    private Booking.Source source() {
        return new Booking.Source(SOURCE, id());
    }

    private Money money(BigDecimal sum) {
        return Money.of(sum, currency);
    }

    UUID commitmentId() {
        return commitmentId;
    }

    UUID budgetId() {
        return budgetId;
    }

    UUID categoryId() {
        return categoryId;
    }

    boolean isOpen() {
        return open.signum() != 0;
    }

    Money open() {
        return money(open);
    }

    CommitmentDetails.Line details(CommitmentStatus of, String budgetName, String categoryName) {
        boolean reserved = of == CommitmentStatus.REQUESTED;
        return new CommitmentDetails.Line(
                id(),
                budgetId,
                budgetName,
                categoryId,
                categoryName,
                expectedOn,
                amount,
                reserved ? open : BigDecimal.ZERO,
                reserved ? BigDecimal.ZERO : open,
                invoiced);
    }
}
