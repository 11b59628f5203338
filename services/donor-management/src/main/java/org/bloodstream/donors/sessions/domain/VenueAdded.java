package org.bloodstream.donors.sessions.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sessions can be planned at a place.
 *
 * @param postcodeDistrict the first half of its postcode, {@code BT9}
 * @param position absent when nobody has said it
 */
public record VenueAdded(
        UUID venue,
        String name,
        String postcodeDistrict,
        @Nullable Position position) {}
