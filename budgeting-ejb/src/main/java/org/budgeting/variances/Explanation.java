package org.budgeting.variances;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** Why a variance came about, as somebody said it. Written once; a later one takes its place (V4). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "variance_explanation")
class Explanation extends TenantOwned {

    @Column(name = "budget_id")
    private UUID budgetId;

    @Column(name = "category_id")
    private UUID categoryId;

    @Column(name = "calendar_month")
    private YearMonth month;

    @Column(name = "variance")
    private BigDecimal variance;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause")
    private Cause cause;

    @Column(name = "words")
    private String text;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Explanation() {}

    Explanation(UUID budget, NewExplanation input, BigDecimal variance, String by, Instant at) {
        super(Ids.next());
        this.budgetId = budget;
        this.categoryId = input.category();
        this.month = input.month();
        this.variance = variance;
        this.cause = input.cause();
        this.text = input.text();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    Place place() {
        return new Place(budgetId, categoryId, month);
    }

    ExplanationDetails details() {
        return new ExplanationDetails(
                id(), version(), budgetId, categoryId, month, variance, cause, text, writtenBy, writtenAt);
    }

    /** What an explanation is about. */
    record Place(UUID budget, UUID category, YearMonth month) {}
}
