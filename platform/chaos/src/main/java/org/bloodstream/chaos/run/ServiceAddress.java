package org.bloodstream.chaos.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address for several instances, as a cluster's Service is one: a new connection goes to one of those that are in it,
 * by turns. A connection that stands is never moved: it ends when one of its ends does.
 */
final class ServiceAddress implements AutoCloseable {
    private static final int CONNECTING_MILLIS = 1_000;

    private final ServerSocket door;
    private final List<Integer> instances;
    private final AtomicInteger turn = new AtomicInteger();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** @param instances the ports of those that are in it at first */
    ServiceAddress(int port, List<Integer> instances) throws IOException {
        this.instances = new CopyOnWriteArrayList<>(instances);
        this.door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        threads.submit(this::accept);
    }

    void take(int instance) {
        instances.add(instance);
    }

    void leaveOut(int instance) {
        instances.remove(Integer.valueOf(instance));
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                threads.submit(() -> connect(caller));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try (caller;
                var instance = new Socket()) {
            var now = List.copyOf(instances);
            var port = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
            instance.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECTING_MILLIS);
            caller.setTcpNoDelay(true);
            instance.setTcpNoDelay(true);
            var back = threads.submit(() -> copy(instance, caller));
            copy(caller, instance);
            back.get();
        } catch (IOException _) {
            // The caller sees its connection end, as it would at an instance that is gone.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Until there is nothing more; then the other end hears that too. */
    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
            to.shutdownOutput();
        } catch (IOException _) {
            close(from);
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        threads.shutdownNow();
    }
}
