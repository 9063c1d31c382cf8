package org.budgeting.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/**
 * Ports are asked for before anything starts: a server that finds its port taken says so late, and not to the person
 * who waits.
 */
final class Ports {

    private static final int CONNECT_TIMEOUT_MILLIS = 500;

    private Ports() {}

    /** Refuses a port that is taken, and names the variable that changes it. */
    static void requireFree(String user, int port, String variable) {
        if (isTaken(port)) {
            throw new StartFailed(
                    "Port %d (%s) is taken. Stop the program that listens there, or choose another port, for example %s=%d"
                            .formatted(port, user, variable, port + 1));
        }
    }

    static int anyFree() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailed("No free port: " + e.getMessage());
        }
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
