package org.bloodstream.region.lims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens for HL7 v2 over MLLP as the hospital laboratories' system does; one thread (virtual) per connection. */
public final class LimsPeer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LimsPeer.class);
    private static final int CONNECTIONS = 32;

    private final ReceivedMessages received = new ReceivedMessages();
    private final LimsAnswers answers = new LimsAnswers();
    private final AtomicReference<LimsBehaviour> behaviour = new AtomicReference<>(LimsBehaviour.ANSWER);
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final Semaphore places = new Semaphore(CONNECTIONS);
    private final ServerSocket listener;

    private LimsPeer(ServerSocket listener) {
        this.listener = listener;
    }

    /** @param port 0 for any free one */
    public static LimsPeer listeningOn(InetAddress address, int port) {
        try {
            var listener = new ServerSocket();
            listener.setReuseAddress(true);
            listener.bind(new InetSocketAddress(address, port));
            var peer = new LimsPeer(listener);
            Thread.ofVirtual().name("lims-listener").start(peer::listen);
            return peer;
        } catch (IOException e) {
            throw new UncheckedIOException("the LIMS cannot listen on port " + port, e);
        }
    }

    public int port() {
        return listener.getLocalPort();
    }

    public LimsBehaviour behaviour() {
        return behaviour.get();
    }

    /** From the next message on. */
    public void behave(LimsBehaviour how) {
        behaviour.set(how);
    }

    public ReceivedMessages.Standing received() {
        return received.standing();
    }

    private void listen() {
        while (!listener.isClosed()) {
            try {
                places.acquire();
                welcome(listener.accept());
            } catch (IOException _) {
                places.release();
            } catch (InterruptedException _) {
                return;
            }
        }
    }

    private void welcome(Socket socket) {
        open.add(socket);
        Thread.ofVirtual().name("lims-conversation").start(() -> converse(socket));
    }

    private void converse(Socket socket) {
        try {
            new LimsConversation(socket, received, answers, behaviour::get, Clock.systemUTC()).hold();
        } catch (IOException | RuntimeException e) {
            LOG.info("A connection to the LIMS peer ended: {}", e.getClass().getSimpleName());
        } finally {
            open.remove(socket);
            places.release();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (var socket : open) socket.close();
    }
}
