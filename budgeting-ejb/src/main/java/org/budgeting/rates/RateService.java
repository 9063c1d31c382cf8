package org.budgeting.rates;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.access.Needs;
import org.budgeting.access.Right;
import org.budgeting.audit.AuditTrail;
import org.budgeting.calendar.Period;
import org.budgeting.problems.InvalidInput;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Cursor;
import org.budgeting.storage.Page;
import org.budgeting.storage.PageRequest;
import org.budgeting.tenancy.TenantService;

/** Exchange rates by day: kept by hand or from the European Central Bank's files, and looked up for conversions. */
@Stateless
public class RateService {

    /** The word by which the audit trail knows a rate. */
    public static final String SUBJECT = DatedRate.SUBJECT;

    /** Twice the longest file that the bank gives. */
    public static final long FILE_BYTES_MAX = 16L << 20;

    private static final int AT_ONCE = 1000;
    private static final int TRIES = 3;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RateRepository rates;

    @Inject
    private RateChunks chunks;

    @Inject
    private TenantService tenants;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The rates that pass the filter, the latest day first. */
    @Needs(Right.READ)
    public Page<RateDetails> list(RateFilter filter, PageRequest request) {
        return Page.of(rates.page(filter, request), request, rate -> new Cursor(rate.day(), rate.id()))
                .map(DatedRate::details);
    }

    /** @throws NotFound if the tenant has no such rate */
    @Needs(Right.READ)
    public RateDetails get(UUID id) {
        return rates.get(id).details();
    }

    /**
     * What a rate was before it was corrected, the latest first.
     *
     * @throws NotFound if the tenant has no such rate
     */
    @Needs(Right.READ)
    public List<PastRateDetails> past(UUID id) {
        rates.get(id);
        return rates.past(id).stream().map(PastRate::details).toList();
    }

    /**
     * The rates between these currencies, directly or through the euro, that can hold on one of the days. One query.
     */
    public RateBook book(Collection<String> currencies, Period days) {
        Set<String> all = new HashSet<>(currencies);
        all.add(RateBook.PIVOT);
        return new RateBook(rates.between(all, days.start().minusDays(RateBook.DAYS_OLD_MAX), days.end()));
    }

    /**
     * Keeps a rate by hand.
     *
     * @throws InvalidInput naming each field that breaks a rule
     * @throws RateExists if there is one by hand of that day
     */
    @Needs(Right.KEEP_RATES)
    public RateDetails add(NewRate input) {
        input.check(tenants.today());
        DatedRate rate = new DatedRate(
                input.base(),
                input.quote(),
                input.date(),
                input.rate(),
                RateSource.MANUAL,
                CallerScope.caller().user(),
                clock.instant());
        rates.add(List.of(rate));
        audit.record(rate.recorded());
        em.flush();
        return rate.details();
    }

    /**
     * Corrects a rate by hand; what was converted by it stays as it is (ER4).
     *
     * @param version as the caller read it
     * @throws NotFound if the tenant has no such rate
     * @throws org.budgeting.problems.Stale if somebody changed it since
     * @throws InvalidInput if it is none
     * @throws org.budgeting.problems.NotAllowedNow if it is the bank's
     */
    @Needs(Right.KEEP_RATES)
    public RateDetails correct(UUID id, long version, BigDecimal right) {
        DatedRate rate = rates.locked(id);
        rate.requireVersion(version);
        rate.requireByHand();
        InvalidInput.Check check = new InvalidInput.Check();
        NewRate.checkRate(check, "rate", right);
        check.done();
        if (!rate.says(right)) {
            PastRate past = rate.correct(right, CallerScope.caller().user(), clock.instant());
            rates.add(List.of(past));
            audit.record(rate.corrected(past));
        }
        em.flush();
        return rate.details();
    }

    /**
     * Keeps the rates of a file of the European Central Bank that are new or differ from what is known (ER5). What is
     * kept before the file turns out to be broken stays.
     *
     * @param fileName null if it has none
     * @throws InvalidInput on {@code file} if it is none of the bank's files
     */
    @Needs(Right.KEEP_RATES)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportedRates importEcb(InputStream file, String fileName) {
        Tally tally = new Tally(fileName);
        new EcbFile(tenants.today(), tally).read(file);
        return tally.report();
    }

    /** Takes rates out of a file into the books, some at a time, and counts. */
    private final class Tally implements EcbFile.Taker {

        private final String fileName;
        private final List<RateChunks.Quoted> chunk = new ArrayList<>(AT_ONCE);
        private final List<ImportedRates.Reason> reasons = new ArrayList<>();
        private long accepted;
        private long corrected;
        private long unchanged;
        private long rejected;

        Tally(String fileName) {
            this.fileName = fileName;
        }

        @Override
        public void take(LocalDate day, String currency, BigDecimal rate) {
            chunk.add(new RateChunks.Quoted(day, currency, rate));
            if (chunk.size() == AT_ONCE) {
                keep();
            }
        }

        @Override
        public void reject(long line, String message) {
            rejected++;
            if (reasons.size() < ImportedRates.REASONS_MAX) {
                reasons.add(new ImportedRates.Reason(line, message));
            }
        }

        private void keep() {
            RateChunks.Kept kept = kept(1);
            accepted += kept.accepted();
            corrected += kept.corrected();
            unchanged += kept.unchanged();
            chunk.clear();
        }

        /** Whoever loses a race for the same rates finds them known the next time. */
        private RateChunks.Kept kept(int tries) {
            try {
                return chunks.keep(List.copyOf(chunk), fileName);
            } catch (RateExists meanwhile) {
                if (tries == TRIES) {
                    throw meanwhile;
                }
                return kept(tries + 1);
            }
        }

        ImportedRates report() {
            if (!chunk.isEmpty()) {
                keep();
            }
            return new ImportedRates(accepted, corrected, unchanged, rejected, List.copyOf(reasons));
        }
    }
}
