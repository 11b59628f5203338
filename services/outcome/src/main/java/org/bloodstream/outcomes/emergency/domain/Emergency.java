package org.bloodstream.outcomes.emergency.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.emergency.domain.EmergencyObjection.EmergencyNotInForce;

/**
 * Delay would harm this patient more than what an emergency lets pass (07_pretransfusion 7.7 and 7.10). It is for one
 * number as it is worn, not for whoever a merge or a list of numbers joins to it, and for a few hours.
 *
 * @param patient the number on the wristband
 * @param why 1 to 500 characters
 * @param until in force up to, not at, this instant; at the ending when somebody ended it
 */
public record Emergency(
        UUID id,
        PatientIdentifier patient,
        Clinician approvedBy,
        String why,
        Actor declaredBy,
        Instant declaredAt,
        Instant until) {
    /** [D]: no sheet says how long. Whoever needs longer declares it again. */
    public static final Duration LONGEST = Duration.ofHours(4);

    public Emergency {
        if (until.isBefore(declaredAt) || until.isAfter(declaredAt.plus(LONGEST)))
            throw new IllegalArgumentException("an emergency lasts up to " + LONGEST);
    }

    public static Emergency declared(
            UUID id, PatientIdentifier patient, Clinician approvedBy, String why, Actor by, Instant at) {
        return new Emergency(id, patient, approvedBy, why, by, at, at.plus(LONGEST));
    }

    /** For nobody else, and at no other time. */
    public boolean isInForce(PatientIdentifier worn, Instant at) {
        return patient.equals(worn) && !at.isBefore(declaredAt) && at.isBefore(until);
    }

    public Situation.Emergency situation() {
        return new Situation.Emergency(approvedBy.named(), why);
    }

    public EndingDecision end(Instant at) {
        return isInForce(patient, at)
                ? new EndingDecision.Accepted(new Emergency(id, patient, approvedBy, why, declaredBy, declaredAt, at))
                : new EndingDecision.Refused(List.of(new EmergencyNotInForce(until)));
    }

    /** Says nothing about the patient or anybody else, so that no log can. */
    @Override
    public String toString() {
        return "Emergency[" + id + "]";
    }
}
