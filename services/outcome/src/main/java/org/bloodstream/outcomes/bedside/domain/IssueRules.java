package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.time.Instant;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.IssueReason.ComponentNotIssued;
import org.bloodstream.outcomes.bedside.domain.IssueReason.IssuedToAnotherPatient;
import org.bloodstream.outcomes.identity.domain.Person.Standing;

/** The hospital laboratory has issued the pack, to this patient, and it has not gone back since. */
final class IssueRules {
    private IssueRules() {}

    static Stream<ComponentNotIssued> unitIsIssued(BedsideCase seen) {
        if (seen.label().component() == null) return Stream.empty();
        Issue issue = seen.issue();
        if (issue == null) return Stream.of(new ComponentNotIssued(null));
        return switch (issue.state()) {
            case ISSUED -> when(wentBackSince(issue, seen.history()), new ComponentNotIssued(Issue.State.RETURNED));
            case RESERVED, RETURNED, WASTED -> Stream.of(new ComponentNotIssued(issue.state()));
        };
    }

    private static boolean wentBackSince(Issue issue, UnitHistory history) {
        Instant returned = history.returnedAt();
        return returned != null && !returned.isBefore(issue.at());
    }

    static Stream<IssuedToAnotherPatient> issuedToThisPatient(BedsideCase seen) {
        PatientIdentifier number = seen.wristband().number();
        Issue issue = seen.issue();
        if (number == null || issue == null || issue.state() != Issue.State.ISSUED) return Stream.empty();
        PatientIdentifier patient = issue.patient();
        return when(patient == null || !isFor(patient, number, seen), new IssuedToAnotherPatient());
    }

    /** A number that nobody knows, or that two claim, is compared as it stands: the patient is in doubt anyway. */
    static boolean isFor(PatientIdentifier patient, PatientIdentifier number, BedsideCase seen) {
        Standing standing = seen.person().standing();
        return switch (standing) {
            case KNOWN, RETIRED -> seen.person().has(patient);
            case UNKNOWN, CONTESTED -> patient.equals(number);
        };
    }
}
