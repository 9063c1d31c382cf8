package org.budgeting.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }
}
