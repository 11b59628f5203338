package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.Compatibility;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.compatibility.OfferedUnit;
import org.bloodstream.blood.compatibility.Situation;

/** The shared kernel's decision on what is on file here. */
public final class Suitability {
    private Suitability() {}

    /**
     * Why the unit must not go to the patient: empty when nothing stops it; else every reason, what stops it first.
     * Warnings alone are left to whoever issues, and to the bedside.
     */
    public static List<CompatibilityReason> against(
            CompatibilityPolicy policy, PatientOnFile patient, OfferedUnit unit, Instant at) {
        var reasons = patient.recipients(at)
                .flatMap(recipient ->
                        Compatibility.decide(policy, recipient, unit, Situation.ROUTINE, at).reasons().stream())
                .distinct()
                .sorted(Comparator.comparing(CompatibilityReason::severity).thenComparing(CompatibilityReason::code))
                .toList();
        return reasons.stream().anyMatch(reason -> reason.severity() == Severity.STOP) ? reasons : List.of();
    }
}
