package org.bloodstream.production.storage.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import org.bloodstream.production.transport.domain.Temperatures;

/**
 * What a hospital declares of how it kept a unit, from its arrival to its leaving.
 *
 * @param monitored whether it was in monitored storage all that time, but for {@code minutesOut}
 * @param recorded the extremes of the storage's record
 * @param minutesOut the longest that it was out of controlled storage at once, 0 to 10080
 */
public record StorageDeclaration(boolean monitored, Temperatures recorded, int minutesOut) {
    private static final int A_WEEK = 7 * 24 * 60;

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code minutes-out-implausible} */
    public StorageDeclaration {
        refuseIf(
                minutesOut < 0 || minutesOut > A_WEEK,
                "minutes-out-implausible",
                "Give the longest time out of controlled storage in minutes, 0 to 10080");
    }
}
