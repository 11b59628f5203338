package org.bloodstream.production.pooling.application;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.material.domain.LotId;

/**
 * What somebody says was pooled.
 *
 * @param components in the order of scanning
 * @param volumeMl mL, measured
 * @param lots of the kits with which it was made
 */
public record WantedPool(
        List<ComponentId> components,
        int volumeMl,
        Instant pooledAt,
        Equipment equipment,
        List<LotId> lots,
        Actor operator) {
    public WantedPool {
        components = List.copyOf(components);
        lots = List.copyOf(lots);
    }
}
