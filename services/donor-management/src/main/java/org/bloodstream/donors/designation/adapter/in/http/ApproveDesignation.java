package org.bloodstream.donors.designation.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DesignatedUse;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.donors.designation.domain.Designation;

/** @param requestedBy the doctor, as the request names them */
record ApproveDesignation(
        @NotNull DesignatedUse use,
        @NotNull PatientIdentifier patient,
        @NotNull OdsCode hospital,

        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*")
        String requestedBy,

        @NotNull LocalDate wantedUntil) {
    Designation of(UUID donor) {
        return new Designation(UUID.randomUUID(), donor, use, patient, hospital, wantedUntil);
    }

    /** Names a patient and a doctor. */
    @Override
    public String toString() {
        return "ApproveDesignation[…]";
    }
}
