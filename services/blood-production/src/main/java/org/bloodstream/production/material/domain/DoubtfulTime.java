package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.production.material.domain.EquipmentEvent.EquipmentTakenOutOfUse;

/** From when to when nobody may rely on an item of equipment, both included. */
public record DoubtfulTime(Instant from, Instant until) {
    static Optional<DoubtfulTime> of(EquipmentTakenOutOfUse removal) {
        return Optional.ofNullable(removal.wrongSince()).map(since -> new DoubtfulTime(since, removal.takenOutAt()));
    }

    boolean contains(Instant at) {
        return !at.isBefore(from) && !at.isAfter(until);
    }
}
