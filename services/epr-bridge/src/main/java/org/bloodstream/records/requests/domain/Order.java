package org.bloodstream.records.requests.domain;

import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** Something asked for, for one patient. */
public sealed interface Order permits ScreenOrder, TransfusionOrder {
    OrderNumber number();

    Instant requestedAt();

    /** @param organisation the hospital that asks; absent when no hospital does */
    default RequestEvent requestedFor(PatientIdentifier patient, @Nullable OdsCode organisation) {
        return switch (this) {
            case ScreenOrder screen -> new RequestEvent.GroupAndScreenRequested(patient, organisation, screen);
            case TransfusionOrder transfusion ->
                new RequestEvent.TransfusionRequested(patient, organisation, transfusion);
        };
    }
}
