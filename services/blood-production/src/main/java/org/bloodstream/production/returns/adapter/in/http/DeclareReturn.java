package org.bloodstream.production.returns.adapter.in.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.returns.domain.Declaration;
import org.bloodstream.production.returns.domain.ReturnReason;
import org.bloodstream.production.storage.adapter.in.http.DeclaredStorage;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.underway.Departures.Departing;

/** @param packedAt when the container was closed */
record DeclareReturn(
        @NotNull ComponentId component,
        @NotNull ReturnReason reason,
        @NotNull @Valid DeclaredStorage storage,
        @NotNull BoxLabel container,
        @NotNull ContainerKind kind,
        @NotNull Instant packedAt) {
    Departing from(OdsCode hospital) {
        return new Departing(hospital, component, container, kind, packedAt);
    }

    Declaration declaration() {
        return new Declaration(reason, storage.declaration());
    }
}
