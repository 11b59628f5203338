package org.bloodstream.blood.compatibility;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

/** How pressing the need is, and who answers for it. */
public sealed interface Situation {
    Situation ROUTINE = new Routine();

    record Routine() implements Situation {}

    /**
     * Delay would harm more than what the policy lets pass (07_pretransfusion 7.7 and 7.10).
     *
     * @param approvedBy the clinician's name or number, 1 to 200 characters
     * @param why 1 to 500 characters
     */
    record Emergency(String approvedBy, String why) implements Situation {
        private static final int LONGEST_NAME = 200;
        private static final int LONGEST_REASON = 500;

        /** @throws org.bloodstream.blood.UnreadableCodeException {@code emergency-approval-missing} */
        public Emergency {
            refuseIf(
                    approvedBy.isBlank()
                            || approvedBy.length() > LONGEST_NAME
                            || why.isBlank()
                            || why.length() > LONGEST_REASON,
                    "emergency-approval-missing",
                    "An emergency release names who approved it, and why");
        }
    }

    default boolean isEmergency() {
        return this instanceof Emergency;
    }
}
