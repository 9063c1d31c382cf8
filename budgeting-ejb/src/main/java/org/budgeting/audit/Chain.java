package org.budgeting.audit;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.budgeting.storage.Sha256;

/**
 * The arithmetic of the chain: SHA-256 over the hash before and every field of the entry, each with its length so that
 * fields cannot flow together.
 */
final class Chain {

    /** The hash before the first entry. */
    static final String START = "0".repeat(64);

    private Chain() {}

    static String next(String before, AuditRecord entry) {
        String text = Stream.of(
                        before,
                        entry.seq(),
                        entry.happenedAt(),
                        entry.actor(),
                        entry.channel(),
                        entry.address(),
                        entry.correlation(),
                        entry.subjectType(),
                        entry.subjectId(),
                        entry.action(),
                        entry.reason(),
                        entry.changes())
                .map(value -> Objects.toString(value, ""))
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
        return Sha256.hex(text);
    }
}
