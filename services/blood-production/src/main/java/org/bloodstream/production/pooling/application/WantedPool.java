package org.bloodstream.production.pooling.application;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.material.domain.Materials;

/**
 * What somebody says was pooled.
 *
 * @param components in the order of scanning
 * @param volumeMl mL, measured
 * @param equipment with which it was made
 * @param materials with which besides; registered
 */
public record WantedPool(
        List<ComponentId> components,
        int volumeMl,
        Instant pooledAt,
        Equipment equipment,
        Materials materials,
        Actor operator) {
    public WantedPool {
        components = List.copyOf(components);
    }
}
