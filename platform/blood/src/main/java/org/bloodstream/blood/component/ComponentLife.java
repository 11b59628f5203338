package org.bloodstream.blood.component;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How long a component keeps, the limits of what it was made of apart.
 *
 * @param shelfLife without bacterial screening
 * @param screened with it; absent when screening changes nothing
 * @param ageLimit oldest age at use, from collection, whatever the shelf life counts from; absent when there is none
 * @param opened from the opening of the system [GK]; absent when the table does not let it be opened
 */
public record ComponentLife(
        ShelfLife shelfLife,
        @Nullable ShelfLife screened,
        CountedFrom countedFrom,
        ShelfLife.@Nullable Calendar ageLimit,
        ShelfLife.@Nullable Hours opened) {
    private static final ZonedDateTime ANY_DAY = ZonedDateTime.of(2001, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code shelf-lives-unordered} */
    public ComponentLife {
        refuseIf(
                screened != null && screened.expiryFrom(ANY_DAY).isBefore(shelfLife.expiryFrom(ANY_DAY)),
                "shelf-lives-unordered",
                "With bacterial screening a component keeps at least as long as without");
    }

    public ShelfLife with(BacterialScreening screening) {
        return screened != null && screening == BacterialScreening.RECORDED ? screened : shelfLife;
    }

    /** When a pack that was made at {@code processedAt} ends by this component's own limits, in the zone of collection. */
    LocalDateTime expiry(ShelfLife life, CountedFrom from, ZonedDateTime collectedAt, ZonedDateTime processedAt) {
        var end = life.expiryFrom(from.start(collectedAt, processedAt));
        if (ageLimit == null) return end;
        var oldest = ageLimit.expiryFrom(collectedAt);
        return oldest.isBefore(end) ? oldest : end;
    }
}
