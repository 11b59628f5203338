package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A pack that the laboratory says it has reserved for a patient, or issued.
 *
 * @param location the point of care; absent while it is reserved
 * @param hospital to which it was despatched
 * @param at when the laboratory did it
 */
public record HeldPack(
        ComponentId component,
        PatientIdentifier patient,
        Held held,
        String order,
        @Nullable String location,
        OdsCode laboratory,
        OdsCode hospital,
        Instant at) {
    public enum Held {
        RESERVED,
        ISSUED
    }
}
