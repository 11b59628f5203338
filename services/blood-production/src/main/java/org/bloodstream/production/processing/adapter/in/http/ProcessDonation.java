package org.bloodstream.production.processing.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.production.processing.domain.Pack;

record ProcessDonation(@NotEmpty @Size(max = 10) List<@NotNull @Valid MadePack> components) {

    record MadePack(
            @NotNull ProductCode product,
            @NotNull @Min(1) @Max(1000) Integer volumeMl) {}

    List<Pack> packs() {
        return components.stream()
                .map(made -> new Pack(made.product(), made.volumeMl()))
                .toList();
    }
}
