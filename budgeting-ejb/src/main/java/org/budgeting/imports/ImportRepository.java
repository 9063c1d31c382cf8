package org.budgeting.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.budgeting.problems.NotFound;
import org.budgeting.storage.Narrowing;
import org.budgeting.storage.PageRequest;

/** Imports, their files and their rows, as questions. */
@Dependent
class ImportRepository {

    @PersistenceContext
    private EntityManager em;

    void add(ImportJob job) {
        em.persist(job);
        em.flush();
    }

    /** Writes a piece of a file and lets go of it, so that memory does not grow with the file (I2). */
    void addSlice(UUID job, int number, byte[] content) {
        ImportSlice slice = new ImportSlice(job, number, content);
        em.persist(slice);
        em.flush();
        em.detach(slice);
    }

    Optional<byte[]> slice(UUID job, int number) {
        return em.createQuery(
                        "select s.content from ImportSlice s where s.jobId = :job and s.number = :number", byte[].class)
                .setParameter("job", job)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    void removeSlices(UUID job) {
        em.createQuery("delete from ImportSlice s where s.jobId = :job")
                .setParameter("job", job)
                .executeUpdate();
    }

    ImportJob get(UUID id) {
        return found(id, LockModeType.NONE);
    }

    ImportJob locked(UUID id) {
        return found(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ImportJob found(UUID id, LockModeType lock) {
        return Optional.ofNullable(em.find(ImportJob.class, id, lock)).orElseThrow(() -> new NotFound("import", id));
    }

    /** One row more than the page, so that the caller knows whether there is a next one. Latest upload first. */
    List<ImportJob> page(PageRequest request) {
        Narrowing where = new Narrowing();
        request.after().ifPresent(cursor -> where.and("j.id < :after", "after", cursor.id()));
        // Ids are made in the order of time.
        return where.applyTo(em.createQuery(
                        "select j from ImportJob j" + where.where() + " order by j.id desc", ImportJob.class))
                .setMaxResults(request.size() + 1)
                .getResultList();
    }

    /** The last completed import of the same bytes other than {@code job}. */
    Optional<UUID> sameFile(ImportJob job) {
        return em.createQuery(
                        "select j.id from ImportJob j where j.contentHash = :hash and j.id <> :job and j.status = :completed"
                                + " order by j.id desc",
                        UUID.class)
                .setParameter("hash", job.contentHash())
                .setParameter("job", job.id())
                .setParameter("completed", ImportStatus.COMPLETED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Jobs that wait for a runner or lost theirs, the oldest first. */
    List<UUID> claimable(Instant deadBefore) {
        return em.createQuery(
                        "select j.id from ImportJob j where j.status = :queued"
                                + " or j.status = :running and j.seenAliveAt < :deadBefore order by j.id",
                        UUID.class)
                .setParameter("queued", ImportStatus.QUEUED)
                .setParameter("running", ImportStatus.RUNNING)
                .setParameter("deadBefore", deadBefore)
                .getResultList();
    }

    List<UUID> unstarted(Instant uploadedBefore) {
        return em.createQuery(
                        "select j.id from ImportJob j where j.status = :unstarted and j.uploadedAt < :before",
                        UUID.class)
                .setParameter("unstarted", ImportStatus.NEEDS_MAPPING)
                .setParameter("before", uploadedBefore)
                .getResultList();
    }

    void add(Collection<ImportRow> rows) {
        rows.forEach(em::persist);
    }

    /** How often each of these contents, all of these days, stood in the file so far; one query for a chunk (I2). */
    Map<String, Long> occurrences(UUID job, LocalDate firstDay, LocalDate lastDay, Collection<String> fingerprints) {
        Map<String, Long> counts = new HashMap<>();
        // The range says nothing new; it is for H2, which uses no index for a list of values behind the job.
        em.createQuery(
                        "select r.fingerprint, count(r) from ImportRow r where r.jobId = :job and r.fingerprint >= :first"
                                + " and r.fingerprint < :afterLast and r.fingerprint in :prints group by r.fingerprint",
                        Object[].class)
                .setParameter("job", job)
                .setParameter("first", ExpenseRow.dayOfFingerprint(firstDay))
                .setParameter("afterLast", ExpenseRow.dayOfFingerprint(lastDay.plusDays(1)))
                .setParameter("prints", fingerprints)
                .getResultList()
                .forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** Forgets what was read, so that a long list does not stay in memory. */
    void letGo() {
        em.clear();
    }

    List<ImportRow> rejectedAfter(UUID job, long line, int max) {
        return em.createQuery(
                        "select r from ImportRow r where r.jobId = :job and r.result = :rejected and r.line > :line order by r.line",
                        ImportRow.class)
                .setParameter("job", job)
                .setParameter("rejected", ImportRow.Result.REJECTED)
                .setParameter("line", line)
                .setMaxResults(max)
                .getResultList();
    }
}
