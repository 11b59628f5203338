package org.bloodstream.production.returns.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.returns.domain.Declaration;
import org.bloodstream.production.returns.domain.ReturnReason;
import org.bloodstream.production.storage.domain.StorageDeclaration;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.Temperatures;

/** @param packedAt when the container was closed */
record DeclareReturn(
        @NotNull ComponentId component,
        @NotNull ReturnReason reason,
        @NotNull @Valid Storage storage,
        @NotNull BoxLabel container,
        @NotNull ContainerKind kind,
        @NotNull Instant packedAt) {
    /**
     * How the unit was kept from its arrival.
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

    Declaration by(OdsCode hospital) {
        return new Declaration(hospital, reason, storage.declaration(), container, kind, packedAt);
    }
}
