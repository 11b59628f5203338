package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection.Severity;

/** The unit is in date; an emergency is on record. */
final class ReleaseRules {
    private ReleaseRules() {}

    static void ask(CompatibilityCase seen) {
        if (!seen.now.isBefore(seen.unit.expiry())) expired(seen);
        if (seen.situation instanceof Situation.Emergency emergency) emergency(seen, emergency);
    }

    private static void expired(CompatibilityCase seen) {
        Ruling ruling = seen.ruling(Rule.EXPIRED);
        Severity severity = seen.severity(ruling);
        if (severity != null) seen.add(new ReleaseReason.UnitExpired(seen.unit.expiry(), severity, ruling.source()));
    }

    private static void emergency(CompatibilityCase seen, Situation.Emergency emergency) {
        Ruling ruling = seen.ruling(Rule.EMERGENCY);
        Severity severity = seen.severity(ruling);
        if (severity != null) seen.add(new ReleaseReason.EmergencyRelease(emergency, severity, ruling.source()));
    }
}
