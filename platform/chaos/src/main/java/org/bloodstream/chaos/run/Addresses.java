package org.bloodstream.chaos.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import org.bloodstream.chaos.load.Service;
import org.bloodstream.local.PairedPlatform;

/** The addresses of all services, for HTTP and for MLLP. */
final class Addresses implements AutoCloseable {
    private final int port;
    private final Map<Integer, ServiceAddress> byDistance = new HashMap<>();

    /** Both instances of every service are in from the beginning. @param port the platform's first */
    Addresses(int port) throws IOException {
        this.port = port;
        for (var service : Service.values()) {
            for (var distance : distances(service)) {
                var first = port + distance;
                byDistance.put(
                        distance,
                        new ServiceAddress(
                                first + PairedPlatform.ADDRESS, List.of(first, first + PairedPlatform.DISTANCE)));
            }
        }
    }

    /** No new connection goes to this instance. */
    void leaveOut(Service service, boolean second) {
        for (var distance : distances(service)) byDistance.get(distance).leaveOut(of(distance, second));
    }

    void take(Service service, boolean second) {
        for (var distance : distances(service)) byDistance.get(distance).take(of(distance, second));
    }

    private int of(int distance, boolean second) {
        return port + distance + (second ? PairedPlatform.DISTANCE : 0);
    }

    private static List<Integer> distances(Service service) {
        return service.mllp() == 0 ? List.of(service.http()) : List.of(service.http(), service.mllp());
    }

    @Override
    public void close() throws IOException {
        for (var address : new ArrayList<>(byDistance.values())) address.close();
    }
}
