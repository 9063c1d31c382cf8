package org.budgeting.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.budgeting.audit.AuditTrail;
import org.budgeting.audit.Changed;
import org.budgeting.storage.PageRequest;

/**
 * Answers what changed since a caller asked last, with what was deleted; for programs that keep a copy. The audit trail
 * knows it, because each write leaves an entry there.
 */
@ApplicationScoped
public class Updates {

    /** What is said of the parameter. */
    public static final String DESCRIPTION =
            "Answers instead what was written or deleted since, up to 200 changes at a time: `now` at first, then the `updated_until` of the answer before. What was written in the last seconds comes with the next answer.";

    /** Only what comes from now on. */
    private static final String NOW = "now";

    private static final String PREFIX = "u";

    @Inject
    private AuditTrail audit;

    /**
     * @param kind as the trail knows it
     * @param since {@code updated_until} of the answer before, or now
     * @param these those of some ids that there are
     */
    public <T extends Versioned> Listing<T> since(
            String kind, String since, Paging paging, Function<Set<UUID>, List<T>> these) {
        Changed changed = NOW.equals(since)
                ? new Changed(Set.of(), audit.end())
                : audit.changedSince(kind, place(since), PageRequest.MAX);
        List<T> items = these.apply(changed.ids());
        Set<Object> deleted = new HashSet<>(changed.ids());
        items.forEach(item -> deleted.remove(item.id()));
        return Listing.updates(
                items, deleted.stream().map(String::valueOf).sorted().toList(), text(changed.until()), paging);
    }

    private static String text(long place) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + place).getBytes(StandardCharsets.US_ASCII));
    }

    private static long place(String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (plain.startsWith(PREFIX)) {
                return Long.parseLong(plain, 1, plain.length(), 10);
            }
        } catch (IllegalArgumentException notOurs) {
            // Told below.
        }
        throw Refused.parameter(
                ListItems.UPDATED_SINCE, "invalid-parameter", "Use the updated_until of the answer before, or now.");
    }
}
