package org.budgeting.rates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;
import org.budgeting.storage.UniqueKeys;

/** Rates as questions. */
@Dependent
class RateRepository {

    @PersistenceContext
    private EntityManager em;

    /** @throws NotFound if the tenant has no such rate */
    DatedRate get(UUID id) {
        DatedRate rate = em.find(DatedRate.class, id);
        if (rate == null) {
            throw new NotFound("rate", id);
        }
        return rate;
    }

    DatedRate locked(UUID id) {
        DatedRate rate = get(id);
        em.refresh(rate, LockModeType.PESSIMISTIC_WRITE);
        return rate;
    }

    /** @throws RateExists if somebody else added one of them meanwhile */
    void add(Collection<?> rows) {
        rows.forEach(em::persist);
        try {
            em.flush();
        } catch (PersistenceException failed) {
            throw UniqueKeys.isTaken(failed) ? new RateExists() : failed;
        }
    }

    /** The bank's own rates of some days. */
    List<DatedRate> ofBank(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select r from DatedRate r where r.day >= :first and r.day <= :last and r.base = :base"
                                + " and r.source = :source",
                        DatedRate.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("base", RateBook.PIVOT)
                .setParameter("source", RateSource.ECB)
                .getResultList();
    }

    /** The rates between these currencies of some days; not as entities. */
    List<RateBook.Given> between(Collection<String> currencies, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select r.base, r.quote, r.day, r.rate, r.source from DatedRate r where r.day >= :first"
                                + " and r.day <= :last and r.base in :currencies and r.quote in :currencies",
                        Object[].class)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("currencies", currencies)
                .getResultStream()
                .map(row -> new RateBook.Given(
                        (String) row[0], (String) row[1], (LocalDate) row[2], (BigDecimal) row[3], (RateSource) row[4]))
                .toList();
    }

    /** One row more than the page; the latest day first. */
    List<DatedRate> page(RateFilter filter, PageRequest request) {
        Narrowing where = new Narrowing()
                .and("(r.base = :currency or r.quote = :currency)", "currency", filter.currency())
                .and("r.source = :source", "source", filter.source())
                .and("r.day >= :from", "from", filter.from())
                .and("r.day <= :to", "to", filter.to());
        request.after()
                .ifPresent(cursor -> where.and("r.day <= :day", "day", cursor.day())
                        .and("(r.day < :day or r.id < :after)", "after", cursor.id()));
        return where.applyTo(em.createQuery(
                        "select r from DatedRate r" + where.where() + " order by r.day desc, r.id desc",
                        DatedRate.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** What a rate was, the latest first. */
    List<PastRate> past(UUID rate) {
        return em.createQuery("select p from PastRate p where p.rateId = :rate order by p.id desc", PastRate.class)
                .setParameter("rate", rate)
                .getResultList();
    }
}
