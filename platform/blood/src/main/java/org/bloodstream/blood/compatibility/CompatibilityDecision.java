package org.bloodstream.blood.compatibility;

import java.util.List;
import org.bloodstream.blood.Objection.Severity;

/**
 * May this unit go to this patient, and how good a choice is it.
 *
 * @param choice the order by group; NEVER when anything stops it
 * @param reasons all of them, the most severe first, then by code
 * @param policyVersion what it was decided by
 */
public record CompatibilityDecision(Choice choice, List<CompatibilityReason> reasons, String policyVersion) {
    public CompatibilityDecision {
        reasons = List.copyOf(reasons);
        if (choice != Choice.NEVER && stops(reasons)) choice = Choice.NEVER;
    }

    /** Nothing stops it; there may be warnings, which somebody must accept. */
    public boolean permitted() {
        return choice != Choice.NEVER;
    }

    /** Permitted, and something must be accepted by a person first. */
    public boolean warns() {
        return permitted() && !reasons.isEmpty() && reasons.getFirst().severity() == Severity.WARN;
    }

    private static boolean stops(List<CompatibilityReason> reasons) {
        for (var reason : reasons) {
            if (reason.severity() == Severity.STOP) return true;
        }
        return false;
    }
}
