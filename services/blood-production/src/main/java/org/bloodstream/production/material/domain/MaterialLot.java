package org.bloodstream.production.material.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bloodstream.production.material.domain.LotEvent.LotAccepted;
import org.bloodstream.production.material.domain.LotEvent.LotQuarantined;
import org.bloodstream.production.material.domain.LotEvent.LotRegistered;

/** A lot of a consumable, as its events have left it. */
public record MaterialLot(LotRegistered registered, boolean accepted) {

    /** @throws IllegalStateException when the first event is not the registration */
    public static MaterialLot of(List<LotEvent> events) {
        if (!(events.getFirst() instanceof LotRegistered registered))
            throw new IllegalStateException("a lot begins with its registration");
        var lot = new MaterialLot(registered, false);
        for (var event : events.subList(1, events.size())) lot = lot.apply(event);
        return lot;
    }

    public MaterialLot apply(LotEvent event) {
        return switch (event) {
            case LotRegistered _ -> throw new IllegalStateException("a lot is registered once");
            case LotAccepted _ -> new MaterialLot(registered, true);
            case LotQuarantined _ -> new MaterialLot(registered, false);
        };
    }

    /**
     * Why what is made of it is doubtful; empty when nothing speaks against it. A quarantine counts as it stands now, whenever
     * it was used: there is no time at which a withdrawn lot was good.
     */
    public Optional<Doubt> doubt(Instant at, ZoneId zone) {
        if (!accepted) return Optional.of(Doubt.LOT_IN_QUARANTINE);
        return at.atZone(zone).toLocalDate().isAfter(registered.expiresOn())
                ? Optional.of(Doubt.LOT_EXPIRED)
                : Optional.empty();
    }
}
