package org.bloodstream.chaos.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bloodstream.local.PairedPlatform;

/** The addresses of everything that there are two of, for HTTP and for MLLP. */
final class Addresses implements AutoCloseable {
    private final int port;
    private final Map<Integer, ServiceAddress> byDistance = new HashMap<>();

    /** The first instance of each is in. @param port the platform's first */
    Addresses(int port) throws IOException {
        this.port = port;
        for (var part : Deployable.all()) {
            for (var distance : part.distances()) {
                var address = port + distance + PairedPlatform.ADDRESS;
                byDistance.put(distance, new ServiceAddress(address, List.of(port + distance)));
            }
        }
    }

    /** No new connection goes to this instance. */
    void leaveOut(Deployable part, boolean second) {
        for (var distance : part.distances()) at(distance).leaveOut(of(distance, second));
    }

    void take(Deployable part, boolean second) {
        for (var distance : part.distances()) at(distance).take(of(distance, second));
    }

    private ServiceAddress at(int distance) {
        return Objects.requireNonNull(byDistance.get(distance));
    }

    private int of(int distance, boolean second) {
        return port + distance + (second ? PairedPlatform.DISTANCE : 0);
    }

    @Override
    public void close() throws IOException {
        for (var address : List.copyOf(byDistance.values())) address.close();
    }
}
