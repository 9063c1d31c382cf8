package org.budgeting.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Makes digests of the one algorithm that imports use. */
final class Sha256 {

    private Sha256() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("every Java platform has SHA-256", never);
        }
    }
}
