package org.bloodstream.donors.contact.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.bloodstream.donors.contact.domain.Consent;

record RecordConsent(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{2,59}") String consent,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}")
        String wording,

        @NotNull Boolean given,
        @NotNull @PastOrPresent LocalDate on) {

    Consent read() {
        return new Consent(consent, wording, given, on);
    }
}
