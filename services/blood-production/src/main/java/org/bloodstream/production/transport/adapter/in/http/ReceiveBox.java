package org.bloodstream.production.transport.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.production.transport.domain.Arrival;
import org.bloodstream.production.transport.domain.Temperatures;
import org.jspecify.annotations.Nullable;

/**
 * @param temperatures the logger's extremes in °C; absent when it recorded nothing
 * @param donations what was found in the box; none when it was empty
 */
record ReceiveBox(
        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site,

        @NotNull Instant arrivedAt,
        @Nullable Temperatures temperatures,
        @NotNull @Size(max = 200) List<@NotNull DonationNumber> donations) {
    Arrival by(Actor who) {
        return new Arrival(new Site(site.strip()), arrivedAt, temperatures, donations, who);
    }
}
