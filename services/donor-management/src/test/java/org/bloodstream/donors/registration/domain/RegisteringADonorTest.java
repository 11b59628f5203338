package org.bloodstream.donors.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.registration.domain.RegistrationObjection.DonorLikelyKnown;
import org.bloodstream.donors.registration.domain.RegistrationObjection.DonorTooYoung;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Refused;
import org.bloodstream.donors.registration.domain.RegistrationOutcome.Registered;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringADonorTest {
    private static final UUID DONOR = UUID.fromString("5f0d6f5e-2f0a-4e0e-9d56-0d7a3f3a9b11");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final LikelyDonor KNOWN = new LikelyDonor(
            UUID.fromString("5f0d6f5e-2f0a-4e0e-9d56-0d7a3f3a9b12"),
            false,
            31.9,
            List.of(new LikelyDonor.Agreement("FAMILY_NAME", "EXACT", 9.7)));

    @Test
    void a_donor_can_register_from_the_sixteenth_birthday() {
        var applicant = bornOn(TODAY.minusYears(16));
        assertThat(RegistrationPolicy.decide(applicant, DONOR, List.of(), null, TODAY))
                .isEqualTo(new Registered(applicant, new DonorRegistered(DONOR, TODAY), null));
    }

    @Test
    void the_day_before_the_sixteenth_birthday_is_too_early() {
        assertThat(RegistrationPolicy.decide(bornOn(TODAY.minusYears(16).plusDays(1)), DONOR, List.of(), null, TODAY))
                .isEqualTo(new Refused(List.of(new DonorTooYoung(16))));
    }

    @Test
    void the_refusal_names_the_age_and_has_a_stable_code() {
        var objection = new DonorTooYoung(16);
        assertThat(objection.code()).isEqualTo("donor-too-young");
        assertThat(objection.message()).contains("16th birthday");
    }

    @Test
    void somebody_who_may_be_on_the_register_is_not_registered_twice() {
        assertThat(RegistrationPolicy.decide(bornOn(TODAY.minusYears(30)), DONOR, List.of(KNOWN), null, TODAY))
                .isEqualTo(new Refused(List.of(new DonorLikelyKnown(List.of(KNOWN)))));
        assertThat(new DonorLikelyKnown(List.of(KNOWN)).code()).isEqualTo("donor-likely-known");
        assertThat(new DonorLikelyKnown(List.of(KNOWN)).message()).contains("somebody new");
    }

    @Test
    void who_is_confirmed_to_be_new_is_registered_and_the_reason_kept() {
        var applicant = bornOn(TODAY.minusYears(30));
        assertThat(RegistrationPolicy.decide(applicant, DONOR, List.of(KNOWN), "Her twin sister", TODAY))
                .isEqualTo(new Registered(applicant, new DonorRegistered(DONOR, TODAY), "Her twin sister"));
    }

    @Test
    void a_confirmation_makes_nobody_older() {
        assertThat(RegistrationPolicy.decide(bornOn(TODAY.minusYears(15)), DONOR, List.of(KNOWN), "Her twin", TODAY))
                .isEqualTo(new Refused(List.of(new DonorTooYoung(16))));
    }

    @Test
    void an_applicant_never_shows_in_text_who_it_is() {
        assertThat(bornOn(TODAY)).asString().doesNotContain("Lagan", "Nora", "2026");
    }

    private static Applicant bornOn(LocalDate dateOfBirth) {
        return new Applicant("Lagan", "Nora", dateOfBirth, Sex.FEMALE, null, null, null);
    }
}
