package org.bloodstream.production.pooling.adapter.in.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.pooling.application.WantedPool;
import org.jspecify.annotations.Nullable;

/**
 * @param volumeMl mL of the pool, measured
 * @param lots of the kits with which it was made; registered
 * @param otherEquipment with which it was made besides; registered
 */
record PoolComponents(
        @NotNull @Size(min = 2, max = 12) List<@NotNull ComponentId> components,
        @NotNull @Min(1) @Max(1000) Integer volumeMl,
        @NotNull Instant pooledAt,
        @NotNull Equipment equipment,
        @Nullable @Size(max = 10) List<@NotNull LotId> lots,
        @Nullable @Size(max = 10) List<@NotNull Equipment> otherEquipment) {

    WantedPool by(Actor operator) {
        var materials =
                new Materials(otherEquipment == null ? List.of() : otherEquipment, lots == null ? List.of() : lots);
        return new WantedPool(components, volumeMl, pooledAt, equipment, materials, operator);
    }
}
