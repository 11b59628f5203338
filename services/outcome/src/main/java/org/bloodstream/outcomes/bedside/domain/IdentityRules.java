package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.util.stream.Stream;
import org.bloodstream.outcomes.bedside.domain.IdentityReason.PatientMerged;
import org.bloodstream.outcomes.bedside.domain.IdentityReason.PatientUnknown;
import org.bloodstream.outcomes.bedside.domain.IdentityReason.WristbandUnreadable;

/** The wristband alone says who the patient is. */
final class IdentityRules {
    private IdentityRules() {}

    static Stream<WristbandUnreadable> wristbandIsReadable(BedsideCase seen) {
        String fault = seen.wristband().fault();
        return when(seen.wristband().number() == null, new WristbandUnreadable(fault == null ? "not-scanned" : fault));
    }

    static Stream<IdentityReason> numberNamesOnePatient(BedsideCase seen) {
        if (seen.wristband().number() == null) return Stream.empty();
        return switch (seen.person().standing()) {
            case KNOWN -> Stream.empty();
            case RETIRED -> Stream.of(new PatientMerged());
            case UNKNOWN -> Stream.of(new PatientUnknown(false));
            case CONTESTED -> Stream.of(new PatientUnknown(true));
        };
    }
}
