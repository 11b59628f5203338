package org.bloodstream.donors.registration.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.bloodstream.donors.registration.domain.Applicant;
import org.bloodstream.donors.registration.domain.Sex;

record RegisterDonor(
        @NotBlank @Size(max = 80) String familyName,
        @NotBlank @Size(max = 80) String givenName,
        @NotNull @Past LocalDate dateOfBirth,
        @NotNull Sex sex) {

    Applicant applicant() {
        return new Applicant(familyName.strip(), givenName.strip(), dateOfBirth, sex);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "RegisterDonor[…]";
    }
}
