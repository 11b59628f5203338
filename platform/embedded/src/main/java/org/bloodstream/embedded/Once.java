package org.bloodstream.embedded;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server that is started when it is first asked for, by one of those who ask. */
final class Once<S extends Server> {
    private final Supplier<S> make;
    private @Nullable S server;

    Once(Supplier<S> make) {
        this.make = make;
    }

    synchronized S get() {
        if (server == null) {
            var made = make.get();
            made.start();
            server = made;
        }
        return server;
    }

    synchronized void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
