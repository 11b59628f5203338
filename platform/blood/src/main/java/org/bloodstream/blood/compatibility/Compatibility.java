package org.bloodstream.blood.compatibility;

import java.time.Instant;

/** Whether a unit may go to a patient (07_pretransfusion 7.1, 7.4 to 7.7, 7.10). */
public final class Compatibility {
    private Compatibility() {}

    /**
     * Weighs everything that is known, and lists every reason. What is not known never counts for the unit. It asks
     * nothing of a crossmatch, and nothing of the sample: those are electronic issue's.
     *
     * @param now decides on age, expiry, requirements' days and irradiation, in the region's civil time
     */
    public static CompatibilityDecision decide(
            CompatibilityPolicy policy, Recipient recipient, OfferedUnit unit, Situation situation, Instant now) {
        var seen = new CompatibilityCase(policy, recipient, unit, situation, now);
        Choice choice = AboRules.ask(seen);
        FurtherGroupRules.ask(seen);
        RhDRules.ask(seen);
        AntibodyRules.ask(seen);
        RequirementRules.ask(seen);
        ReleaseRules.ask(seen);
        return new CompatibilityDecision(choice, seen.sorted(), policy.version());
    }
}
