package org.budgeting.scanning;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A daemon that speaks ClamAV's protocol on a port of its own, and finds what has {@link #VIRUS} in it. */
public final class AClamd implements AutoCloseable {

    public static final String VIRUS = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

    private static final int BYTES_MAX = 1 << 20;

    private final ServerSocket server;
    private final Thread daemon = new Thread(this::serve, "clamd");

    public AClamd() {
        try {
            server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        daemon.setDaemon(true);
        daemon.start();
    }

    public int port() {
        return server.getLocalPort();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket client = server.accept()) {
                client.getOutputStream().write((answer(client) + "\0").getBytes(StandardCharsets.UTF_8));
            } catch (IOException gone) {
                // The next one may stay.
            }
        }
    }

    private static String answer(Socket client) throws IOException {
        DataInputStream in = new DataInputStream(client.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        if (content.size() > BYTES_MAX) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return content.toString(StandardCharsets.ISO_8859_1).contains(VIRUS)
                ? "stream: Win.Test.EICAR_HDB-1 FOUND"
                : "stream: OK";
    }

    /** Nobody is answered any more when this returns. */
    @Override
    public void close() {
        try {
            server.close();
            daemon.join();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
