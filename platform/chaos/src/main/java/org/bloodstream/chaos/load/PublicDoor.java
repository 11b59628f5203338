package org.bloodstream.chaos.load;

import java.time.Duration;
import java.util.List;

/** The gateway, and the bridges for messages. @param first where these are counted from */
record PublicDoor(int first) implements Doors {
    /** Longer than the gateway's own limits: what is too slow for it is a 504, and not for the caller to decide. */
    @Override
    public Duration patience() {
        return Duration.ofSeconds(75);
    }

    @Override
    public List<Door> http(Service service) {
        return List.of(new Door("gateway", first));
    }

    @Override
    public List<Door> mllp(Service service) {
        return List.of(new Door(service.id(), first + service.mllp()));
    }
}
