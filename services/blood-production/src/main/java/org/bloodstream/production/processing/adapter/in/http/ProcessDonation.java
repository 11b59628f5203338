package org.bloodstream.production.processing.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Equipment;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.material.domain.Materials;
import org.bloodstream.production.process.adapter.in.http.MeasuredValue;
import org.bloodstream.production.processing.domain.Pack;
import org.jspecify.annotations.Nullable;

/**
 * @param equipment with which they were made; registered
 * @param lots of the consumables in which or with which they were made; registered
 */
record ProcessDonation(
        @NotEmpty @Size(max = 10) List<@NotNull @Valid MadePack> components,
        @Nullable @Size(max = 10) List<@NotNull Equipment> equipment,
        @Nullable @Size(max = 10) List<@NotNull LotId> lots) {

    Materials materials() {
        return new Materials(equipment == null ? List.of() : equipment, lots == null ? List.of() : lots);
    }

    /** @param measured besides the volume */
    record MadePack(
            @NotNull ProductCode product,
            @NotNull @Min(1) @Max(1000) Integer volumeMl,
            @Nullable @Size(max = 8) List<@NotNull @Valid MeasuredValue> measured) {
        Pack pack() {
            return new Pack(product, volumeMl, MeasuredValue.all(measured));
        }
    }

    List<Pack> packs() {
        return components.stream().map(MadePack::pack).toList();
    }
}
