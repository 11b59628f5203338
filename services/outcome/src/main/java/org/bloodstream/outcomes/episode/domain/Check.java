package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.BedsideChecked.Answer;
import org.jspecify.annotations.Nullable;

/** A bedside check of this pack. */
public record Check(UUID id, Answer answer, @Nullable PatientIdentifier patient, Instant at, Actor by) {
    /** By itself, or with a second person in an emergency. */
    boolean carriesAStart() {
        return answer == Answer.GO || isOfAnEmergency();
    }

    boolean isOfAnEmergency() {
        return answer == Answer.EMERGENCY;
    }
}
