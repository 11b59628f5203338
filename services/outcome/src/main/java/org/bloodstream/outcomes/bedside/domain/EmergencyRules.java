package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.outcomes.bedside.domain.EmergencyReason.NotIssuedToAnybody;
import org.bloodstream.outcomes.bedside.domain.EmergencyReason.OfEmergencyUseOnly;
import org.bloodstream.outcomes.bedside.domain.EmergencyReason.PatientNotOnRecord;
import org.bloodstream.outcomes.bedside.domain.EmergencyReason.SampleNoLongerValid;
import org.bloodstream.outcomes.bedside.domain.EmergencyReason.TwoPeopleConfirm;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.identity.domain.Person.Standing;

/**
 * What takes the place of routine's rules while an emergency is in force. It lifts five things and nothing else: that
 * nobody knows the patient, that nobody knows the group (the shared kernel then asks for what fits anybody), that the
 * sample is old, that red cells of the emergency stock are issued to nobody, and that a pack is for emergency use only.
 */
final class EmergencyRules {
    private EmergencyRules() {}

    static Stream<TwoPeopleConfirm> twoPeopleConfirm(BedsideCase seen) {
        Emergency emergency = seen.emergency();
        return emergency == null
                ? Stream.empty()
                : Stream.of(new TwoPeopleConfirm(emergency.declaredAt(), emergency.until()));
    }

    /** A number that two people claim, or that a merge retired, stays a stop: there is a record, and it may be another's. */
    static Stream<? extends Objection> numberNamesOnePatientOrNobody(BedsideCase seen) {
        boolean unknown = seen.wristband().number() != null && seen.person().standing() == Standing.UNKNOWN;
        return unknown ? Stream.of(new PatientNotOnRecord()) : IdentityRules.numberNamesOnePatient(seen);
    }

    /** Red cells of group O stand in emergency stocks; anything else the laboratory thaws, or has chosen. */
    static Stream<? extends Objection> unitIsIssuedOrOfTheEmergencyStock(BedsideCase seen) {
        boolean ofTheStock = isIssuedToNobody(seen)
                && GroupRules.isGroupORedCells(seen)
                && seen.history().returnedAt() == null;
        return ofTheStock ? Stream.of(new NotIssuedToAnybody()) : IssueRules.unitIsIssued(seen);
    }

    static Stream<? extends Objection> issuedToThisPatientOrToNobody(BedsideCase seen) {
        return isIssuedToNobody(seen) && GroupRules.isGroupORedCells(seen)
                ? Stream.empty()
                : IssueRules.issuedToThisPatient(seen);
    }

    private static boolean isIssuedToNobody(BedsideCase seen) {
        Issue issue = seen.issue();
        return issue == null || (issue.state() == Issue.State.ISSUED && issue.patient() == null);
    }

    /** It is what the pack is for, and who confirms it reads that it is [D]. */
    static Stream<OfEmergencyUseOnly> unitIsForEmergencies(BedsideCase seen) {
        return when(PurposeRules.isForEmergencyOnly(seen), new OfEmergencyUseOnly());
    }

    static Stream<SampleNoLongerValid> sampleIsValid(BedsideCase seen) {
        return GroupRules.sampleIsValid(seen).map(expired -> new SampleNoLongerValid(expired.validUntil()));
    }
}
