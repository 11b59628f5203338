package org.bloodstream.laboratory.holding.domain;

import org.bloodstream.blood.patient.PatientIdentifier;

/** Where a despatched component stands in the hospital laboratory. */
public sealed interface Holding {
    /** For nobody yet, or for nobody any more. */
    record Free() implements Holding {}

    record Reserved(PatientIdentifier patient, String order) implements Holding {}

    record Issued(PatientIdentifier patient, String order, String location) implements Holding {}

    record Wasted() implements Holding {}

    default Holding after(HoldingEvent event) {
        return switch (event) {
            case ComponentReserved reserved -> new Reserved(reserved.patient(), reserved.order());
            case ComponentIssued issued -> new Issued(issued.patient(), issued.order(), issued.location());
            case ComponentReturned _ -> new Free();
            case ComponentWasted _ -> new Wasted();
        };
    }
}
