package org.bloodstream.blood.compatibility;

import java.time.Instant;

/** Of the unit itself, and of the situation. */
public sealed interface ReleaseReason extends CompatibilityReason {

    record UnitExpired(Instant expiry, Severity severity, String source) implements ReleaseReason {
        @Override
        public String code() {
            return "component-expired";
        }

        @Override
        public String message() {
            return "The unit has expired. Return it to the laboratory.";
        }
    }

    /** Kept with the decision: who approved it. The message names nobody. */
    record EmergencyRelease(Situation.Emergency emergency, Severity severity, String source) implements ReleaseReason {
        @Override
        public String code() {
            return "emergency-release";
        }

        @Override
        public String message() {
            return "Emergency release, not crossmatched. Take a sample first, and test it afterwards.";
        }
    }
}
