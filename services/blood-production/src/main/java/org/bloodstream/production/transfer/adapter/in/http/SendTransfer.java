package org.bloodstream.production.transfer.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.storage.adapter.in.http.DeclaredStorage;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.underway.Departures.Departing;

/**
 * @param hospital to which it goes
 * @param packedAt when the container was closed
 */
record SendTransfer(
        @NotNull ComponentId component,
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String hospital,

        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site,

        @NotNull @Valid DeclaredStorage storage,
        @NotNull BoxLabel container,
        @NotNull ContainerKind kind,
        @NotNull Instant packedAt) {
    Departing from(OdsCode sender) {
        return new Departing(sender, component, container, kind, packedAt);
    }

    Destination to() {
        return new Destination(new OdsCode(hospital), new Site(site.strip()));
    }
}
