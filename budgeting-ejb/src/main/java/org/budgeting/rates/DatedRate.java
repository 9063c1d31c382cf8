package org.budgeting.rates;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.budgeting.audit.Change;
import org.budgeting.problems.NotAllowedNow;
import org.budgeting.problems.Stale;
import org.budgeting.storage.Ids;
import org.budgeting.tenancy.TenantOwned;

/** A rate of a day, from one source. Stays for ever; may be corrected, and what it was is kept then (ER4). */
@Entity
@Access(AccessType.FIELD)
@Table(name = "exchange_rate")
class DatedRate extends TenantOwned {

    static final String SUBJECT = "exchange_rate";

    @Column(name = "base")
    private String base;

    @Column(name = "quote")
    private String quote;

    @Column(name = "rate_date")
    private LocalDate day;

    @Column(name = "rate")
    private BigDecimal rate;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private RateSource source;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DatedRate() {}

    DatedRate(String base, String quote, LocalDate day, BigDecimal rate, RateSource source, String by, Instant at) {
        super(Ids.next());
        this.base = base;
        this.quote = quote;
        this.day = day;
        this.rate = rate;
        this.source = source;
        this.recordedBy = by;
        this.recordedAt = at;
    }

    /** What it was until now. */
    PastRate correct(BigDecimal right, String by, Instant at) {
        PastRate past = new PastRate(id(), rate, recordedBy, recordedAt, at);
        this.rate = right;
        this.recordedBy = by;
        this.recordedAt = at;
        return past;
    }

    void requireVersion(long expected) {
        Stale.check("rate", expected, version());
    }

    void requireByHand() {
        if (source != RateSource.MANUAL) {
            throw new NotAllowedNow(
                    "rate-of-bank",
                    "This is the European Central Bank's; add a rate by hand of the same day, which goes before it.");
        }
    }

    boolean says(BigDecimal other) {
        return rate.compareTo(other) == 0;
    }

    String quote() {
        return quote;
    }

    LocalDate day() {
        return day;
    }

    Change recorded() {
        return Change.of(SUBJECT, id(), "added")
                .field("pair", base + "/" + quote)
                .field("date", day)
                .field("rate", rate.toPlainString());
    }

    Change corrected(PastRate past) {
        return Change.of(SUBJECT, id(), "corrected")
                .field(
                        "rate",
                        past.details().rate().stripTrailingZeros().toPlainString(),
                        rate.stripTrailingZeros().toPlainString());
    }

    RateDetails details() {
        return new RateDetails(id(), version(), base, quote, day, rate, source, recordedBy, recordedAt);
    }
}
