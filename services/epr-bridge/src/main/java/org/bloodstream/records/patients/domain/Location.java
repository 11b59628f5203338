package org.bloodstream.records.patients.domain;

import org.bloodstream.blood.UnreadableCodeException;
import org.jspecify.annotations.Nullable;

/** Where a patient lies; each part at most 20 characters. */
public record Location(
        String ward,
        @Nullable String bay,
        @Nullable String bed,
        @Nullable String site) {
    private static final int LONGEST = 20;

    public Location {
        for (String part : new @Nullable String[] {ward, bay, bed, site}) {
            if (part != null && part.length() > LONGEST) {
                throw new UnreadableCodeException(
                        "location-too-long", "Each part of a location has at most 20 characters");
            }
        }
    }
}
