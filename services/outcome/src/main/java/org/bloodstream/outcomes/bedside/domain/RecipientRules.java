package org.bloodstream.outcomes.bedside.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.domain.RecipientReason.IntendedRecipientUnknown;
import org.bloodstream.outcomes.bedside.domain.RecipientReason.UnitForAnotherPatient;

/**
 * An autologous or directed pack is for the patient for whom it was given (ST-001, table 7 [RT008]; that nobody else may have it:
 * 13_peers.md, row 19). The sixth character of the code that was scanned is enough to ask; an emergency lifts nothing of it.
 */
final class RecipientRules {
    /** A doubt: as long as it is there, nothing is confirmed. */
    static final String DOUBT = "intended-recipient";

    private RecipientRules() {}

    static Stream<RecipientReason> unitIsForThisPatientOrForAnybody(BedsideCase seen) {
        if (!isForOneAlone(seen)) return Stream.empty();
        PatientIdentifier number = seen.wristband().number();
        PatientIdentifier intended = seen.intendedFor();
        if (intended == null) return Stream.of(new IntendedRecipientUnknown());
        return number != null && IssueRules.isFor(intended, number, seen)
                ? Stream.empty()
                : Stream.of(new UnitForAnotherPatient());
    }

    static Optional<String> doubt(BedsideCase seen) {
        return isForOneAlone(seen) && seen.intendedFor() == null ? Optional.of(DOUBT) : Optional.empty();
    }

    /** Also of a pack whose code does not tell, where a record does. */
    private static boolean isForOneAlone(BedsideCase seen) {
        var product = seen.label().product();
        return seen.intendedFor() != null || product != null && product.isForNamedRecipient();
    }
}
