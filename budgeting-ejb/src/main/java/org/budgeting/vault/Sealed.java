package org.budgeting.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** Bytes sealed by a tenant's key, bound to the place that they are kept in (VT2). Pure. */
final class Sealed {

    static final Configuration TINK = AeadConfig2026.get();

    private final Aead aead;
    private final String tenant;

    Sealed(KeysetHandle key, String tenant) {
        this.aead = aead(key);
        this.tenant = tenant;
    }

    static KeysetHandle newKey() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, TINK);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("a key could not be made", never);
        }
    }

    static Aead aead(KeysetHandle key) {
        try {
            return key.getPrimitive(TINK, Aead.class);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("a key is of no kind that seals", never);
        }
    }

    /** @param place what the bytes are, such as their hash */
    byte[] seal(byte[] open, String place) {
        try {
            return aead.encrypt(open, boundTo(place));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("what is to be kept could not be sealed", never);
        }
    }

    /** @throws IllegalStateException if they were changed, or sealed for another place, tenant or by another key */
    byte[] open(byte[] sealed, String place) {
        try {
            return aead.decrypt(sealed, boundTo(place));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("what is kept as " + place + " does not open", broken);
        }
    }

    private byte[] boundTo(String place) {
        return (tenant + ' ' + place).getBytes(StandardCharsets.UTF_8);
    }
}
