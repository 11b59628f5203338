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
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transfer.domain.Sending;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;

/**
 * @param hospital to which it goes
 * @param packedAt when the container was closed
 */
record SendTransfer(
        @NotNull ComponentId component,
        @NotNull @Pattern(regexp = "[A-Z0-9]{3,10}") String hospital,

        @NotBlank @Pattern(regexp = "(?s).*\\P{javaWhitespace}.*") @Size(max = 80)
        String site,

        @NotNull @Valid Storage storage,
        @NotNull BoxLabel container,
        @NotNull ContainerKind kind,
        @NotNull Instant packedAt) {
    /**
     * How the sender kept the unit from its arrival.
     *
     * @param monitored whether in monitored storage all that time, but for {@code minutesOut}
     * @param minimum of the storage's record, in °C
     * @param maximum of the storage's record, in °C
     * @param minutesOut the longest out of controlled storage at once
     */
    record Storage(
            @NotNull Boolean monitored,
            @NotNull Double minimum,
            @NotNull Double maximum,
            @NotNull Integer minutesOut) {
        StorageDeclaration declaration() {
            return new StorageDeclaration(monitored, new Temperatures(minimum, maximum), minutesOut);
        }
    }

    Sending from(OdsCode sender) {
        return new Sending(
                sender,
                new Destination(new OdsCode(hospital), new Site(site.strip())),
                storage.declaration(),
                container,
                kind,
                packedAt);
    }
}
