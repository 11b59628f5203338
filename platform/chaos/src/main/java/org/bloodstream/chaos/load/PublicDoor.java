package org.bloodstream.chaos.load;

import java.util.List;
import org.bloodstream.local.PairedPlatform;

/** Of the platform whose first port is that: the gateway, and the address that both instances of a bridge share. */
record PublicDoor(int port) implements Doors {
    @Override
    public List<Door> http(Service service) {
        return List.of(new Door("gateway", port));
    }

    @Override
    public List<Door> mllp(Service service) {
        return List.of(new Door(service.id(), port + PairedPlatform.ADDRESS + service.mllp()));
    }
}
