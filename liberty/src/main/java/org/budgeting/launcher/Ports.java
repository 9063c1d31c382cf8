package org.budgeting.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Ports are asked for before anything starts: a server that finds its port taken says so late, and not to the person
 * who waits.
 */
final class Ports {

    private static final int CONNECT_TIMEOUT_MILLIS = 500;
    private static final int FREE_FROM = 20_000;
    private static final int FREE_TO = 30_000;
    private static final int ATTEMPTS_MAX = 100;

    private Ports() {}

    /** Refuses a port that is taken, and names the variable that changes it. */
    static void requireFree(String user, int port, String variable) {
        if (isTaken(port)) {
            throw new StartFailed(
                    "Port %d (%s) is taken. Stop the program that listens there, or choose another port, for example %s=%d"
                            .formatted(port, user, variable, port + 1));
        }
    }

    /**
     * Below the range from which systems take the ports of outgoing connections: one from that range can be gone again
     * before the server binds it.
     */
    static int anyFree() {
        return ThreadLocalRandom.current()
                .ints(FREE_FROM, FREE_TO)
                .limit(ATTEMPTS_MAX)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow(() -> new StartFailed("No free port between %d and %d".formatted(FREE_FROM, FREE_TO)));
    }

    /**
     * Taken is what answers, and what cannot be bound on every address: another program may listen on one address only.
     */
    private static boolean isTaken(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_TIMEOUT_MILLIS);
            return true;
        } catch (IOException nobodyAnswers) {
            return !canBind(port);
        }
    }

    private static boolean canBind(int port) {
        try (var ignored = new ServerSocket(port)) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
