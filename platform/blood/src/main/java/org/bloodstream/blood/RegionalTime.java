package org.bloodstream.blood;

import java.time.ZoneId;

/** Civil time of the region: labels show it, and ages, intervals, shelf lives and nominal years count in its days. */
public final class RegionalTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private RegionalTime() {}
}
