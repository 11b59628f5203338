package org.bloodstream.chaos.load;

import java.util.List;
import org.bloodstream.local.PairedPlatform;

/** All doors of the platform whose first port is that. */
record Doors(int port) {
    List<Door> http(Service service) {
        return List.of(
                new Door(service.id(), port + service.http()),
                new Door(service.id() + PairedPlatform.SECOND, port + PairedPlatform.DISTANCE + service.http()),
                new Door("gateway", port));
    }

    List<Door> mllp(Service service) {
        return List.of(
                new Door(service.id(), port + service.mllp()),
                new Door(service.id() + PairedPlatform.SECOND, port + PairedPlatform.DISTANCE + service.mllp()));
    }
}
