package org.bloodstream.records.patients.domain;

import java.util.Optional;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.organisation.Site;
import org.jspecify.annotations.Nullable;

/** Where a patient lies; each part at most 20 characters. */
public record Location(
        String ward,
        @Nullable String bay,
        @Nullable String bed,
        @Nullable Site site) {
    private static final int LONGEST = 20;

    public Location {
        for (String part : new @Nullable String[] {ward, bay, bed, site == null ? null : site.value()}) {
            refuseLong(part);
        }
    }

    /** As a message names it; a blank site is none. */
    public static Location of(String ward, @Nullable String bay, @Nullable String bed, @Nullable String site) {
        refuseLong(site);
        return new Location(ward, bay, bed, site == null || site.isBlank() ? null : new Site(site));
    }

    /** The site's name, as messages and tables have it. */
    public @Nullable String siteName() {
        return Optional.ofNullable(site).map(Site::value).orElse(null);
    }

    private static void refuseLong(@Nullable String part) {
        if (part != null && part.length() > LONGEST)
            throw new UnreadableCodeException("location-too-long", "Each part of a location has at most 20 characters");
    }
}
