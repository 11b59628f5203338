package org.bloodstream.donors.account.adapter.in.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record LinkAccount(
        @NotBlank @Size(max = 40) String code,
        @NotNull @Past LocalDate dateOfBirth) {
    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "LinkAccount[…]";
    }
}
