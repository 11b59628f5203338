package org.bloodstream.records.transfusions;

import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A transfusion as other services told it.
 *
 * @param kind of the component, as far as it is known
 * @param volumeMl given, mL
 * @param reaction HL7 table 0514
 * @param evidence how the outcome is known; absent while it is not recorded
 */
record Transfusion(
        ComponentId component,
        PatientIdentifier patient,
        State state,
        @Nullable ComponentKind kind,
        @Nullable BloodGroup group,
        @Nullable Instant expiresAt,
        @Nullable String order,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable Integer volumeMl,
        @Nullable String reaction,
        @Nullable String evidence) {

    enum State {
        RUNNING,
        COMPLETED,
        STOPPED
    }

    boolean isRecorded() {
        return evidence != null;
    }

    /** Nobody saw it happen: such an outcome never counts as known. */
    boolean isPresumed() {
        return "PRESUMED".equals(evidence) || "UNRESOLVED".equals(evidence);
    }
}
