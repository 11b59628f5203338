package org.bloodstream.laboratory.testing.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why no result of a run exists (05_donation_testing.md, section 5.2, step 7 [GK]). Of a batch blood-production says so, which keeps
 * the batch; a result that comes by itself has to be of a valid run.
 */
public enum RunFault {
    CONTROL_MISSING,
    CONTROL_OUT_OF_LIMITS,
    /** The kit's last day was before the run. */
    KIT_EXPIRED;

    /** None of a valid run. */
    public static Set<RunFault> of(List<ControlReading> controls, KitLot kit, Instant ranAt, ZoneId zone) {
        var faults = EnumSet.noneOf(RunFault.class);
        if (controls.isEmpty()) faults.add(CONTROL_MISSING);
        if (!controls.stream().allMatch(ControlReading::withinLimits)) faults.add(CONTROL_OUT_OF_LIMITS);
        if (ranAt.atZone(zone).toLocalDate().isAfter(kit.expires())) faults.add(KIT_EXPIRED);
        return faults;
    }
}
