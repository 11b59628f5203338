package org.bloodstream.records.patients.adapter.in.http;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.records.fhir.FhirIssue;
import org.bloodstream.records.fhir.FhirRefusal;
import org.bloodstream.records.fhir.IdentifierSystems;
import org.jspecify.annotations.Nullable;

/** What a request about a patient says beside its body. */
final class Conditions {
    private static final String CRITERION = "identifier=";

    private final IdentifierSystems systems;

    Conditions(IdentifierSystems systems) {
        this.systems = systems;
    }

    /** If-None-Exist: {@code identifier=system|value}. */
    @Nullable
    PatientIdentifier unlessHeld(@Nullable String header) {
        if (header == null) return null;
        if (header.startsWith(CRITERION)) return systems.token(header.substring(CRITERION.length()));
        throw new UnreadableCodeException("condition-unsupported", "If-None-Exist is identifier=system|value");
    }

    /** If-Match: {@code W/"3"}. */
    static @Nullable Long version(@Nullable String header) {
        if (header == null) return null;
        if (header.matches("(W/)?\"\\d{1,18}\"")) return Long.valueOf(header.replaceAll("\\D", ""));
        throw new UnreadableCodeException("version-malformed", "If-Match is the ETag of a read, W/\"version\"");
    }

    static UUID id(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException _) {
            throw unknown();
        }
    }

    static FhirRefusal unknown() {
        return FhirRefusal.notFound("patient-unknown", "There is no patient with this id");
    }

    static FhirRefusal otherId() {
        return FhirRefusal.badInput(List.of(
                FhirIssue.value("Patient.id", "id-differs", "The resource's id is not the one in the address")));
    }
}
