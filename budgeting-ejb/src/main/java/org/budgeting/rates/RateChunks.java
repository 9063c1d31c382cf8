package org.budgeting.rates;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.budgeting.access.CallerScope;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.storage.Ids;

/** Keeps the bank's rates, some at a time, each time in a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RateChunks {

    @Inject
    private RateRepository rates;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** A rate of the bank: what a euro came to. */
    record Quoted(LocalDate day, String currency, BigDecimal rate) {}

    /** What became of a chunk. */
    record Kept(int accepted, int corrected, int unchanged) {}

    /** The day and the currency of a rate of the bank. */
    private record Place(LocalDate day, String currency) {}

    /** @throws RateExists if another import kept some of them meanwhile; nothing is kept then */
    public Kept keep(List<Quoted> chunk, String fileName) {
        List<LocalDate> days = chunk.stream().map(Quoted::day).sorted().toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Map<Place, DatedRate> known = new HashMap<>();
        rates.ofBank(first, last).forEach(rate -> known.put(new Place(rate.day(), rate.quote()), rate));
        String by = CallerScope.caller().user();
        Instant now = clock.instant();
        List<Object> added = new ArrayList<>();
        List<Change> corrections = new ArrayList<>();
        int accepted = 0;
        for (Quoted one : chunk) {
            DatedRate rate = known.get(new Place(one.day(), one.currency()));
            if (rate == null) {
                accepted++;
                added.add(
                        new DatedRate(RateBook.PIVOT, one.currency(), one.day(), one.rate(), RateSource.ECB, by, now));
            } else if (!rate.says(one.rate())) {
                PastRate past = rate.correct(one.rate(), by, now);
                added.add(past);
                corrections.add(rate.corrected(past));
            }
        }
        rates.add(added);
        audit.recordEach(corrections);
        if (accepted > 0) {
            UUID id = Ids.next();
            audit.record(Change.of(DatedRate.SUBJECT, id, "imported")
                    .field("file", fileName)
                    .field("rates", accepted)
                    .field("from", first)
                    .field("to", last));
        }
        return new Kept(accepted, corrections.size(), chunk.size() - accepted - corrections.size());
    }
}
