package org.bloodstream.production.pooling.application;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;

/**
 * What somebody says was pooled.
 *
 * @param components in the order of scanning
 * @param volumeMl mL, measured
 */
public record WantedPool(
        List<ComponentId> components, int volumeMl, Instant pooledAt, Equipment equipment, Actor operator) {
    public WantedPool {
        components = List.copyOf(components);
    }
}
