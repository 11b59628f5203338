package org.bloodstream.bench.bed;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;

/** Where everybody listens, known before it is started. */
public final class Addresses {
    private final Map<String, Integer> ports = new HashMap<>();
    private final IntSupplier free;

    Addresses(IntSupplier free) {
        this.free = free;
    }

    /** The port of a program by its name, or of something it also listens on, as {@code lims-bridge.mllp}. */
    public int port(String name) {
        return ports.computeIfAbsent(name, _ -> free.getAsInt());
    }

    /** On this machine. */
    public String url(String name) {
        return "http://127.0.0.1:" + port(name);
    }
}
