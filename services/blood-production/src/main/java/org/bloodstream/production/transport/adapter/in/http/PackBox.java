package org.bloodstream.production.transport.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Packing;
import org.bloodstream.production.transport.domain.TransportTemperature;

/** @param venue where the box was packed */
record PackBox(
        @NotNull BoxLabel box,

        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String venue,

        @NotNull TransportTemperature temperature,
        @NotEmpty @Size(max = 100) List<@NotNull DonationNumber> donations,
        @NotNull Instant closedAt) {
    Packing packing() {
        return new Packing(box, new Site(venue.strip()), temperature, donations, closedAt);
    }
}
