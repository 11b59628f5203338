package org.bloodstream.production.despatch.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.despatch.domain.Destination;

record DespatchComponent(
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String hospital,

        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site) {

    Destination destination() {
        return new Destination(new OdsCode(hospital), new Site(site.strip()));
    }
}
