package org.bloodstream.production.stock.domain;

import java.time.Duration;
import java.time.Instant;

/** Whole days since collection, both ends included. */
public enum AgeBand {
    DAYS_0_TO_7(7),
    DAYS_8_TO_14(14),
    DAYS_15_TO_21(21),
    DAYS_22_TO_28(28),
    DAYS_29_TO_35(35),
    OLDER(Long.MAX_VALUE);

    private final long last;

    AgeBand(long last) {
        this.last = last;
    }

    public static AgeBand of(Instant collectedAt, Instant now) {
        long days = Duration.between(collectedAt, now).toDays();
        for (var band : values()) if (days <= band.last) return band;
        return OLDER;
    }
}
