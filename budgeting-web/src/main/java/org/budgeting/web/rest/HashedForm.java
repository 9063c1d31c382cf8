package org.budgeting.web.rest;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.budgeting.storage.Sha256;

/**
 * A form with files that is known by what stands in its parts: the lines between them change with each sending. The
 * parts are hashed while the operation reads them, and what it left unread when the hash is asked for.
 */
final class HashedForm implements Supplier<String> {

    private final List<Part> parts;

    private HashedForm(List<Part> parts) {
        this.parts = parts;
    }

    /** Puts a hashed form in the place of the form that is among an operation's arguments; empty if there is none. */
    static Optional<HashedForm> within(Object[] arguments) {
        for (int n = 0; n < arguments.length; n++) {
            if (arguments[n] instanceof List<?> list && list.stream().allMatch(EntityPart.class::isInstance)) {
                List<Part> parts = list.stream()
                        .map(EntityPart.class::cast)
                        .map(part -> new Part(part, new Hashing(part.getContent())))
                        .toList();
                arguments[n] = parts;
                return Optional.of(new HashedForm(parts));
            }
        }
        return Optional.empty();
    }

    @Override
    public String get() {
        String all = parts.stream().map(Part::hash).sorted().collect(Collectors.joining("\n"));
        return BodyLimit.hash(all.getBytes(StandardCharsets.UTF_8));
    }

    private record Part(EntityPart part, Hashing content) implements EntityPart {

        String hash() {
            return getName() + ' ' + content.hash();
        }

        @Override
        public String getName() {
            return part.getName();
        }

        @Override
        public Optional<String> getFileName() {
            return part.getFileName();
        }

        @Override
        public InputStream getContent() {
            return content;
        }

        @Override
        public <T> T getContent(Class<T> type) throws IOException {
            return part.getContent(type);
        }

        @Override
        public <T> T getContent(GenericType<T> type) throws IOException {
            return part.getContent(type);
        }

        @Override
        public MultivaluedMap<String, String> getHeaders() {
            return part.getHeaders();
        }

        @Override
        public MediaType getMediaType() {
            return part.getMediaType();
        }
    }

    private static final class Hashing extends FilterInputStream {

        private final MessageDigest digest = Sha256.digest();
        private String hash;

        Hashing(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0) {
                digest.update((byte) one);
            }
            return one;
        }

        @Override
        public int read(byte[] buffer, int start, int length) throws IOException {
            int read = super.read(buffer, start, length);
            if (read > 0) {
                digest.update(buffer, start, read);
            }
            return read;
        }

        /** Whoever closes it early has read enough, but the hash is that of the whole. */
        @Override
        public void close() throws IOException {
            if (hash == null) {
                transferTo(OutputStream.nullOutputStream());
                hash = HexFormat.of().formatHex(digest.digest());
            }
            super.close();
        }

        String hash() {
            try {
                close();
                return hash;
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
