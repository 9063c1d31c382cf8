package org.budgeting.imports;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.budgeting.access.CallerScope;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Change;
import org.budgeting.storage.Ids;

/** Where runners take jobs and bring them back; each visit is a transaction of its own, under the lock of the job. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class JobDesk {

    /** A step takes a second at most; a runner that is silent for so long is dead. */
    private static final Duration SILENCE_MAX = Duration.ofSeconds(30);

    private static final Duration UNSTARTED_MAX = Duration.ofDays(7);

    @Inject
    private ImportRepository imports;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Jobs of the tenant that wait for a runner or lost theirs. */
    public List<UUID> waiting() {
        return imports.claimable(clock.instant().minus(SILENCE_MAX));
    }

    /** Empty if somebody else has the job or it has ended. */
    public Optional<Claim> claim(UUID id) {
        ImportJob job = imports.locked(id);
        Instant now = clock.instant();
        UUID runner = Ids.next();
        if (!job.claim(runner, now.minus(SILENCE_MAX), now)) {
            return Optional.empty();
        }
        return Optional.of(new Claim(
                id,
                runner,
                job.caller(CallerScope.caller().tenant()),
                job.format(),
                job.header(),
                job.mapping(),
                job.stepsDone()));
    }

    /** A piece of the job's file. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<byte[]> slice(UUID job, int number) {
        return imports.slice(job, number);
    }

    public void complete(Claim claim) {
        end(claim, job -> job.complete(clock.instant()));
    }

    public void fail(Claim claim, String why) {
        end(claim, job -> job.fail(why, clock.instant()));
    }

    /** Lets go of files that were uploaded and never imported. */
    public void forgetUnstarted() {
        imports.unstarted(clock.instant().minus(UNSTARTED_MAX)).forEach(id -> {
            imports.locked(id).cancel(clock.instant());
            imports.removeSlices(id);
            audit.record(Change.of(ImportService.SUBJECT, id, "expired"));
        });
    }

    private void end(Claim claim, Consumer<ImportJob> how) {
        ImportJob job = imports.locked(claim.job());
        if (!job.isRunBy(claim.runner())) {
            return;
        }
        how.accept(job);
        imports.removeSlices(claim.job());
        ImportDetails ended = job.details(null);
        audit.record(Change.of(
                        ImportService.SUBJECT,
                        claim.job(),
                        ended.status().name().toLowerCase(Locale.ROOT))
                .because(ended.failure())
                .field("accepted", ended.accepted())
                .field("duplicates", ended.duplicates())
                .field("rejected", ended.rejected())
                .field("skipped", ended.skipped()));
    }
}
