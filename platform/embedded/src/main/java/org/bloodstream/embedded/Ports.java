package org.bloodstream.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;

/** Ports on 127.0.0.1. */
public final class Ports {
    private static final int CONNECT_MILLIS = 500;
    private static final int FIRST = 20_000;
    /** Linux gives outgoing connections 32768 and more, others still higher ones. */
    private static final int BELOW_OUTGOING = 32_000;

    private Ports() {}

    /**
     * A port that nobody listens on at this moment. It is none of those that are given to outgoing connections: one of them may
     * be taken before a server that starts slowly comes to bind it.
     */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(FIRST, BELOW_OUTGOING)
                .filter(Ports::isFree)
                .findFirst()
                .orElseThrow();
    }

    /** Whether something accepts connections there. */
    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    /** Whether a server could bind there now. */
    public static boolean isFree(int port) {
        // A listener on another address of this machine may not keep us from binding, and would still be confusing.
        if (answers(port)) {
            return false;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
