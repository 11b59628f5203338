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
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/**
 * @param requestedBy the doctor, as the request names them
 * @param crossover with {@code DIRECTED} only; absent as false
 */
record ApproveDesignation(
        @NotNull DesignatedUse use,
        @NotNull PatientIdentifier patient,
        @NotNull OdsCode hospital,

        @NotBlank @Size(max = 80) @Pattern(regexp = "\\P{Cc}*")
        String requestedBy,

        @NotNull LocalDate wantedUntil,
        @Nullable Boolean crossover) {
    /** @throws BadInputException when an autologous donation may cross over */
    Designation of(UUID donor) {
        boolean crosses = Boolean.TRUE.equals(crossover);
        if (crosses && use != DesignatedUse.DIRECTED)
            throw new BadInputException("crossover", "not-with-this-use", "An autologous donation is nobody else's");
        return new Designation(UUID.randomUUID(), donor, use, patient, hospital, crosses, wantedUntil, null);
    }

    /** Names a patient and a doctor. */
    @Override
    public String toString() {
        return "ApproveDesignation[…]";
    }
}
