package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.SecondPerson;
import org.jspecify.annotations.Nullable;

/** The facts of the stream {@code transfusion} as contracts/events/transfusion has them. */
public sealed interface TransfusionEvent {

    /** What an episode needs of a bedside check. */
    record BedsideChecked(UUID check, @Nullable PatientIdentifier patient, Answer answer, Instant checkedAt)
            implements TransfusionEvent {
        public enum Answer {
            GO,
            NO_GO,
            DOWNTIME,
            EMERGENCY
        }
    }

    /** @param secondPerson who confirmed with the one that started; absent unless an emergency let the pack pass */
    record TransfusionStarted(
            ComponentId component,
            DonationNumber donation,
            PatientIdentifier patient,
            UUID check,
            @Nullable SecondPerson secondPerson,
            Instant startedAt)
            implements TransfusionEvent {}

    record ReactionReported(
            ComponentId component,
            PatientIdentifier patient,
            Reaction reaction,
            @Nullable String signs,
            Instant reportedAt)
            implements TransfusionEvent {}

    /** @param volumeMl given to the patient */
    record TransfusionStopped(
            ComponentId component, PatientIdentifier patient, StopReason reason, int volumeMl, Instant stoppedAt)
            implements TransfusionEvent {}

    /**
     * @param owner who has to find out, for UNRESOLVED
     * @param reaction code of HL7 table 0514
     * @param checkedBy who checked patient and pack by hand, as a form names them; absent when none says so
     */
    record OutcomeRecorded(
            ComponentId component,
            DonationNumber donation,
            @Nullable PatientIdentifier patient,
            Fate fate,
            Evidence evidence,
            @Nullable String owner,
            @Nullable Integer volumeMl,
            @Nullable String reaction,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable TwoPersonCheck checkedBy,
            Instant recordedAt)
            implements TransfusionEvent {}
}
