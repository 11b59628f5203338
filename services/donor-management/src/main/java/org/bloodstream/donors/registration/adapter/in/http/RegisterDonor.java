package org.bloodstream.donors.registration.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.NationalNumber;
import org.bloodstream.donors.registration.domain.Applicant;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** @param confirmedNew why this is nobody of the likely duplicates; somebody has looked */
record RegisterDonor(
        @NotBlank @Size(max = 200) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String familyName,

        @NotBlank @Size(max = 200) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String givenName,

        @NotNull @Past LocalDate dateOfBirth,
        @NotNull Sex sex,

        @Nullable @Size(max = 10) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String postcode,

        @Nullable @Size(max = 200) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String addressLine,

        @Nullable @Size(max = 20) String nationalNumber,

        @Nullable @Size(min = 8, max = 200) @Pattern(regexp = WRITTEN, message = CONTROLS)
        String confirmedNew) {
    /** Any script and any sign; a control character is nobody's name, and PostgreSQL keeps no NUL. */
    private static final String WRITTEN = "\\P{Cc}*";

    private static final String CONTROLS = "has control characters";

    /** @throws BadInputException when the number is not one */
    Applicant applicant() {
        return new Applicant(
                familyName.strip(),
                givenName.strip(),
                dateOfBirth,
                sex,
                given(postcode),
                given(addressLine),
                number(given(nationalNumber)));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable NationalNumber number(@Nullable String text) {
        try {
            return text == null ? null : NationalNumber.read(text);
        } catch (UnreadableCodeException unreadable) {
            throw new BadInputException("nationalNumber", unreadable.code(), String.valueOf(unreadable.getMessage()));
        }
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RegisterDonor[…]";
    }
}
