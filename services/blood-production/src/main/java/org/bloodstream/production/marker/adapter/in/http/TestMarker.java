package org.bloodstream.production.marker.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.marker.domain.Marker;
import org.bloodstream.production.marker.domain.MarkerTested;

record TestMarker(
        @NotNull Marker marker,
        @NotNull Result result,
        @NotBlank @Size(max = 80) String run,
        @NotBlank @Size(max = 80) String analyser) {

    enum Result {
        NEGATIVE,
        POSITIVE
    }

    MarkerTested event(DonationNumber donation, Instant at) {
        return new MarkerTested(donation, marker, Typing.valueOf(result.name()), run.strip(), analyser.strip(), at);
    }
}
