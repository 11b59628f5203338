package org.bloodstream.records.requests.domain;

import java.time.Instant;
import org.bloodstream.blood.patient.PatientIdentifier;

/** Something asked for, for one patient. */
public sealed interface Order permits ScreenOrder, TransfusionOrder {
    OrderNumber number();

    Instant requestedAt();

    default RequestEvent requestedFor(PatientIdentifier patient) {
        return switch (this) {
            case ScreenOrder screen -> new RequestEvent.GroupAndScreenRequested(patient, screen);
            case TransfusionOrder transfusion -> new RequestEvent.TransfusionRequested(patient, transfusion);
        };
    }
}
