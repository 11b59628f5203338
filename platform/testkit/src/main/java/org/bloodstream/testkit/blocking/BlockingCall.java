package org.bloodstream.testkit.blocking;

/** A call that blocked an event loop; its stack says where. */
public final class BlockingCall extends Error {
    private static final long serialVersionUID = 1;

    BlockingCall(String method) {
        super("%s on %s".formatted(method, Thread.currentThread().getName()));
    }
}
