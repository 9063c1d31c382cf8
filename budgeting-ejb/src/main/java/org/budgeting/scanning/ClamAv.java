package org.budgeting.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the daemon of ClamAV by its command INSTREAM, as clamd(8) has it. */
@ApplicationScoped
public class ClamAv implements VirusScanner {

    private static final int CONNECT_MILLIS = 2_000;
    private static final int ANSWER_MILLIS = 30_000;
    private static final int CHUNK_BYTES = 64 * 1024;
    private static final int ANSWER_BYTES_MAX = 1_024;
    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

    private Optional<String> host = Optional.empty();
    private int port;

    protected ClamAv() {}

    @Inject
    ClamAv(
            @ConfigProperty(name = "scanner.host") Optional<String> host,
            @ConfigProperty(name = "scanner.port", defaultValue = "3310") int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public boolean isOn() {
        return host.isPresent();
    }

    @Override
    public Optional<String> findIn(byte[] content) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host.orElseThrow(), port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, socket);
            return verdict(answer(socket));
        }
    }

    /** The command, chunks that each say how long they are, and an empty one. */
    private static void send(byte[] content, Socket socket) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int start = 0; start < content.length; start += CHUNK_BYTES) {
            int length = Math.min(CHUNK_BYTES, content.length - start);
            out.writeInt(length);
            out.write(content, start, length);
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes(ANSWER_BYTES_MAX), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    private static Optional<String> verdict(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return Optional.empty();
        }
        Matcher found = FOUND.matcher(answer);
        if (found.matches()) {
            return Optional.of(found.group(1));
        }
        throw new IOException("clamd answered: " + answer);
    }
}
