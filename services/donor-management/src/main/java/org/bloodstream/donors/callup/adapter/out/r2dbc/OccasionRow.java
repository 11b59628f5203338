package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.donors.callup.application.CallUps.Occasion;
import org.bloodstream.donors.callup.domain.Position;
import org.jspecify.annotations.Nullable;

record OccasionRow(
        UUID session,
        LocalDate day,
        String district,
        @Nullable Double latitude,
        @Nullable Double longitude) {
    Occasion occasion() {
        var venue = latitude == null || longitude == null ? null : new Position(latitude, longitude);
        return new Occasion(session, day, district, venue);
    }
}
