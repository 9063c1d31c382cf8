package org.budgeting.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does the rows of a bulk request one after the other, each as the operation for one does it and in a transaction of
 * its own: what one of them is refused keeps no other from being done.
 *
 * <p>A few at a time on this server, because each holds a connection for the answer that is kept for its key, and
 * another one for its row: if all of them held the first kind, none would get the second.
 */
@ApplicationScoped
public class Bulk {

    public static final int ROWS_MAX = 200;
    private static final int AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore room = new Semaphore(AT_ONCE, true);

    @Inject
    private OwnTransaction transaction;

    @Inject
    private Json json;

    /**
     * What became of a row.
     *
     * @param thing null if the row was refused
     * @param problem why it was refused; null otherwise
     */
    public record Outcome<T>(int status, T thing, Problem problem) {

        public static <T> Outcome<T> made(T thing) {
            return new Outcome<>(201, thing, null);
        }

        public static <T> Outcome<T> changed(T thing) {
            return new Outcome<>(200, thing, null);
        }
    }

    /**
     * What a row asks for.
     *
     * @param field of the row that says what to do it with; problems of the work are those of that field
     */
    public record Task<T>(String field, Supplier<Outcome<T>> work) {}

    /** What became of each, in the order of the rows; pointers in problems lead into {@code items} of the body. */
    public <R, T> List<Outcome<T>> each(List<R> rows, Function<R, Task<T>> task) {
        enter();
        try {
            List<Outcome<T>> outcomes = new ArrayList<>(rows.size());
            for (int n = 0; n < rows.size(); n++) {
                outcomes.add(outcome("/items/" + n, rows.get(n), task));
            }
            return outcomes;
        } finally {
            room.release();
        }
    }

    private <R, T> Outcome<T> outcome(String place, R row, Function<R, Task<T>> task) {
        try {
            json.check(row);
            Task<T> asked = task.apply(row);
            return attempt(place + "/" + asked.field(), () -> transaction.of(asked.work()));
        } catch (RuntimeException misshaped) {
            return refused(place, misshaped);
        }
    }

    private static <T> Outcome<T> attempt(String place, Supplier<Outcome<T>> work) {
        try {
            return work.get();
        } catch (RuntimeException refusal) {
            return refused(place, refusal);
        }
    }

    /** What nobody foresaw ends the request; what was done until then stays done. */
    private static <T> Outcome<T> refused(String place, RuntimeException refusal) {
        Problem problem = Refusals.of(refusal, false).orElseThrow(() -> refusal);
        return new Outcome<>(problem.status(), null, problem.below(place));
    }

    private void enter() {
        try {
            if (!room.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Refused(Refusals.busy());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refused(Refusals.busy());
        }
    }
}
