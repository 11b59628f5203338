package org.bloodstream.donors.callup.application;

import java.util.Map;
import java.util.Optional;
import org.bloodstream.donors.callup.domain.DistrictPositions;
import org.bloodstream.donors.callup.domain.Position;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far donors live from a venue, as far as the table of positions says. */
@Component
class Distances {
    private final DistrictPositions positions;

    Distances(DistrictPositions positions) {
        this.positions = positions;
    }

    /**
     * Whole kilometres by outward code; empty when nothing can be measured.
     *
     * @param district the venue's outward code
     * @param venue where it is, if somebody said so: else the middle of its district
     */
    Map<String, Integer> from(String district, @Nullable Position venue) {
        return Optional.ofNullable(venue)
                .or(() -> positions.of(district))
                .map(positions::kilometresFrom)
                .orElse(Map.of());
    }
}
