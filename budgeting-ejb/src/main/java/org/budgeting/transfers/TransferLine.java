package org.budgeting.transfers;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.budgeting.funds.Cell;
import org.budgeting.funds.Shift;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** One line of a transfer; written once with it. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "transfer_line")
class TransferLine extends TenantOwned {

    @Column(name = "transfer_id")
    private UUID transferId;

    @Column(name = "from_budget_id")
    private UUID fromBudget;

    @Column(name = "from_category_id")
    private UUID fromCategory;

    @Column(name = "from_month")
    private YearMonth fromMonth;

    @Column(name = "to_budget_id")
    private UUID toBudget;

    @Column(name = "to_category_id")
    private UUID toCategory;

    @Column(name = "to_month")
    private YearMonth toMonth;

    @Column(name = "amount")
    private BigDecimal amount;

    protected TransferLine() {}

    TransferLine(UUID transferId, NewTransfer.Line line) {
        super(Ids.next());
        this.transferId = transferId;
        this.fromBudget = line.from().budget();
        this.fromCategory = line.from().category();
        this.fromMonth = line.from().month();
        this.toBudget = line.to().budget();
        this.toCategory = line.to().category();
        this.toMonth = line.to().month();
        this.amount = line.amount();
    }

    /** The two sides: what gives and what takes (J1). */
    List<Shift> shifts() {
        return List.of(
                new Shift(fromBudget, new Cell(fromCategory, fromMonth), amount.negate()),
                new Shift(toBudget, new Cell(toCategory, toMonth), amount));
    }

    NewTransfer.Line reversed() {
        return new NewTransfer.Line(
                new NewTransfer.Place(toBudget, toCategory, toMonth),
                new NewTransfer.Place(fromBudget, fromCategory, fromMonth),
                amount);
    }

    TransferDetails.Line details(Names names) {
        return new TransferDetails.Line(
                names.place(fromBudget, fromCategory, fromMonth), names.place(toBudget, toCategory, toMonth), amount);
    }

    List<UUID> budgets() {
        return List.of(fromBudget, toBudget);
    }

    List<UUID> categories() {
        return List.of(fromCategory, toCategory);
    }

    UUID transferId() {
        return transferId;
    }

    UUID fromBudget() {
        return fromBudget;
    }

    UUID fromCategory() {
        return fromCategory;
    }

    BigDecimal amount() {
        return amount;
    }
}
