package org.bloodstream.chaos.load;

import java.time.Duration;
import java.util.List;
import org.bloodstream.local.PairedPlatform;

/** Of the platform whose first port is that: each instance itself, and the gateway. */
record EveryDoor(int port) implements Doors {
    @Override
    public Duration patience() {
        return Duration.ofSeconds(6);
    }

    @Override
    public List<Door> http(Service service) {
        return List.of(
                new Door(service.id(), port + service.http()),
                new Door(service.id() + PairedPlatform.SECOND, port + PairedPlatform.DISTANCE + service.http()),
                new Door("gateway", port));
    }

    @Override
    public List<Door> mllp(Service service) {
        return List.of(
                new Door(service.id(), port + service.mllp()),
                new Door(service.id() + PairedPlatform.SECOND, port + PairedPlatform.DISTANCE + service.mllp()));
    }
}
