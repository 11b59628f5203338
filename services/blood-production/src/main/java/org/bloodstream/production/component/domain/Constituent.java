package org.bloodstream.production.component.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.component.PackHistory;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * A pack that is in a pool, with its history.
 *
 * @param first what was made straight from its donation; no pool is pooled again
 * @param modifications what was done to it before it was pooled, oldest first
 */
public record Constituent(
        ComponentId component, Instant collectedAt, FirstPack first, List<RecordedModification> modifications) {
    /** @throws IllegalArgumentException when it is a pool itself */
    public Constituent {
        modifications = List.copyOf(modifications);
        if (first.pooling() != null) throw new IllegalArgumentException("no pool is pooled again");
    }

    /** @throws IllegalArgumentException when it is a pool itself */
    public static Constituent of(ComponentMade pack) {
        return new Constituent(pack.component(), pack.collectedAt(), pack.first(), pack.modifications());
    }

    PackHistory history(ZoneId zone) {
        return first.history(collectedAt, modifications, zone);
    }
}
