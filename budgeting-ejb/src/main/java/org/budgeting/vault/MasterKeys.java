package org.budgeting.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.budgeting.storage.Sha256;

/**
 * The installation's keys, 256 bits each: the first wraps, all unwrap. A key is known by the beginning of its hash, so
 * that nobody has to number them. Pure.
 */
final class MasterKeys {

    private static final int KEY_BYTES = 32;
    private static final int IV_BYTES = 12;
    private static final int TAG_BYTES = 16;

    private final Aead wrapping;
    private final String newest;

    private MasterKeys(Aead wrapping, String newest) {
        this.wrapping = wrapping;
        this.newest = newest;
    }

    /**
     * @param lines of a file: keys in Base64, the newest first; empty ones and those that begin with # say nothing
     * @throws IllegalArgumentException if there is none, or one is no key; never shows what stands there
     */
    static MasterKeys of(List<String> lines) {
        List<byte[]> keys = lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(MasterKeys::key)
                .toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there is no key in it");
        }
        try {
            KeysetHandle.Builder all = KeysetHandle.newBuilder();
            for (int n = 0; n < keys.size(); n++) {
                KeysetHandle.Builder.Entry entry = KeysetHandle.importKey(tinkKey(keys.get(n)));
                all.addEntry(n == 0 ? entry.makePrimary() : entry);
            }
            return new MasterKeys(Sealed.aead(all.build()), nameOf(keys.get(0)));
        } catch (GeneralSecurityException refused) {
            throw new IllegalArgumentException("one of its keys stands there twice", refused);
        }
    }

    /** A line for a new file. */
    static String fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key);
    }

    private static byte[] key(String line) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(line);
        } catch (IllegalArgumentException noBase64) {
            key = new byte[0];
        }
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a line is no key of " + KEY_BYTES + " bytes in Base64");
        }
        return key;
    }

    @AccessesPartialKey
    private static AesGcmKey tinkKey(byte[] key) throws GeneralSecurityException {
        return AesGcmKey.builder()
                .setParameters(AesGcmParameters.builder()
                        .setKeySizeBytes(KEY_BYTES)
                        .setIvSizeBytes(IV_BYTES)
                        .setTagSizeBytes(TAG_BYTES)
                        .setVariant(AesGcmParameters.Variant.TINK)
                        .build())
                .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
                .setIdRequirement(ByteBuffer.wrap(hashOf(key)).getInt())
                .build();
    }

    private static String nameOf(byte[] key) {
        return Sha256.hex(key).substring(0, 2 * Integer.BYTES);
    }

    private static byte[] hashOf(byte[] key) {
        return Sha256.digest().digest(key);
    }

    /** The name of the key that wraps: eight hexadecimal digits. */
    String newest() {
        return newest;
    }

    /** A key of a tenant as it is kept: bound to the tenant, it is none of another's. */
    String wrap(KeysetHandle key, String tenant) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            TinkProtoKeysetFormat.serializeEncryptedKeyset(key, wrapping, of(tenant), Sealed.TINK));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("a key could not be wrapped", never);
        }
    }

    /** @throws IllegalStateException if none of the keys wrapped it, or not for this tenant */
    KeysetHandle unwrap(String wrapped, String tenant) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                    Base64.getDecoder().decode(wrapped), wrapping, of(tenant), Sealed.TINK);
        } catch (GeneralSecurityException | IllegalArgumentException other) {
            throw new IllegalStateException(
                    "a key of the tenant " + tenant + " opens with none of the installation's keys", other);
        }
    }

    private static byte[] of(String tenant) {
        return ("key of " + tenant).getBytes(StandardCharsets.UTF_8);
    }
}
