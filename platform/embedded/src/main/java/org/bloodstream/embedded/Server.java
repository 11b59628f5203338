package org.bloodstream.embedded;

/** A server that runs as a child process on a loopback port, with its data in a directory of its own. */
public interface Server extends AutoCloseable {
    /** What people call it, as {@code PostgreSQL}. */
    String name();

    /** The port on 127.0.0.1 that it answers on, or will. */
    int port();

    /**
     * Starts it and returns when it answers.
     *
     * @throws ServerFailedException with the tail of its log when it does not come up in time
     */
    void start();

    /** Stops it gracefully; its data stays, and {@link #start()} may follow. Does nothing when it is not running. */
    void stop();

    /** Whether its process lives. */
    boolean running();

    /** The last lines of its log. */
    String logTail();

    @Override
    default void close() {
        stop();
    }
}
