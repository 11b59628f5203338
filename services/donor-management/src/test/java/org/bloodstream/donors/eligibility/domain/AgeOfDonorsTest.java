package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.born;
import static org.bloodstream.donors.eligibility.domain.Session.decide;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntil;
import static org.bloodstream.donors.eligibility.domain.Session.gave;
import static org.bloodstream.donors.eligibility.domain.Session.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.bloodstream.donors.registration.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgeOfDonorsTest {
    private static final PastDonation LAST_YEAR = gave(DonationType.WHOLE_BLOOD, TODAY.minusMonths(10));

    @Test
    void the_day_before_the_seventeenth_birthday_is_deferred_until_it() {
        var birthday = TODAY.plusDays(1);
        var decision = decide(aged(17, birthday), on(TODAY));
        assertThat(decision.outcome()).isEqualTo(deferredUntil(birthday));
        assertThat(decision.findings().getFirst().code()).isEqualTo("donor-too-young");
    }

    @Test
    void from_the_seventeenth_birthday_a_clinician_sees_whether_consent_is_understood() {
        var decision = decide(aged(17, TODAY), on(TODAY));
        assertThat(decision.outcome()).isEqualTo(new ReferToClinician());
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("consent-to-be-understood");
        assertThat(decide(aged(18, TODAY), on(TODAY)).findings()).isEmpty();
    }

    @Test
    void born_on_29_february_the_seventeenth_birthday_is_1_march() {
        var donor = born(LocalDate.of(2008, 2, 29), Sex.MALE);
        assertThat(decide(donor, on(LocalDate.of(2025, 2, 28))).outcome())
                .isEqualTo(deferredUntil(LocalDate.of(2025, 3, 1)));
        assertThat(decide(donor, on(LocalDate.of(2025, 3, 1))).outcome()).isEqualTo(new ReferToClinician());
    }

    @Test
    void a_first_donation_from_the_sixtieth_birthday_is_a_clinicians_to_allow() {
        assertThat(decide(aged(60, TODAY.plusDays(1)), on(TODAY)).outcome()).isEqualTo(new Eligible());
        assertThat(decide(aged(60, TODAY), on(TODAY)).outcome()).isEqualTo(new ReferToClinician());
        assertThat(decide(aged(60, TODAY, LAST_YEAR), on(TODAY)).outcome()).isEqualTo(new Eligible());
    }

    @Test
    void a_first_donation_is_possible_the_day_before_the_66th_birthday_and_not_on_it() {
        assertThat(decide(aged(66, TODAY.plusDays(1)), on(TODAY)).outcome()).isEqualTo(new ReferToClinician());
        assertThat(decide(aged(66, TODAY), on(TODAY)).outcome()).isEqualTo(new Excluded());
    }

    @Test
    void regular_donors_go_on_after_66_with_a_review_within_12_months() {
        var donor = aged(66, TODAY, LAST_YEAR);
        assertThat(decide(donor, on(TODAY)).outcome()).isEqualTo(new ReferToClinician());
        assertThat(decide(reviewed(donor, TODAY.minusMonths(12)), on(TODAY)).outcome())
                .isEqualTo(new ReferToClinician());
        assertThat(decide(reviewed(donor, TODAY.minusMonths(12).plusDays(1)), on(TODAY))
                        .outcome())
                .isEqualTo(new Eligible());
    }

    @Test
    void a_donor_who_has_not_given_for_more_than_2_years_is_tested_as_new() {
        var lapsed =
                Session.aMan(gave(DonationType.WHOLE_BLOOD, TODAY.minusYears(2).minusDays(1)));
        var decision = decide(lapsed, on(TODAY));
        assertThat(decision.outcome()).isEqualTo(new Eligible());
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("lapsed-donor");
        assertThat(decide(Session.aMan(gave(DonationType.WHOLE_BLOOD, TODAY.minusYears(2))), on(TODAY))
                        .findings())
                .isEmpty();
    }

    @Test
    void a_lapsed_donor_over_66_is_reviewed_anew() {
        var donor = aged(70, TODAY, gave(DonationType.WHOLE_BLOOD, TODAY.minusYears(3)));
        assertThat(decide(reviewed(donor, TODAY.minusMonths(1)), on(TODAY)).outcome())
                .isEqualTo(new ReferToClinician());
    }

    @Test
    void who_is_17_and_understands_what_is_consented_to_is_not_asked_each_time() {
        var donor = aged(17, TODAY);
        assertThat(decide(reviewed(donor, ReviewGround.CONSENT_UNDERSTOOD, TODAY), on(TODAY))
                        .outcome())
                .isEqualTo(new Eligible());
        assertThat(decide(
                                reviewed(donor, ReviewGround.CONSENT_UNDERSTOOD, TODAY),
                                on(TODAY.plusMonths(12).minusDays(1)))
                        .outcome())
                .isEqualTo(new Eligible());
    }

    @Test
    void a_review_of_another_ground_or_of_a_day_to_come_is_none() {
        assertThat(decide(reviewed(aged(17, TODAY), ReviewGround.YEARLY_REVIEW, TODAY), on(TODAY))
                        .outcome())
                .isEqualTo(new ReferToClinician());
        var old = aged(66, TODAY, LAST_YEAR);
        assertThat(decide(reviewed(old, ReviewGround.CONSENT_UNDERSTOOD, TODAY), on(TODAY))
                        .outcome())
                .isEqualTo(new ReferToClinician());
        assertThat(decide(reviewed(old, TODAY.plusDays(1)), on(TODAY)).outcome())
                .isEqualTo(new ReferToClinician());
    }

    @Test
    void consent_makes_nobody_17_and_a_review_makes_no_first_donation_possible() {
        var child = reviewed(aged(17, TODAY.plusDays(1)), ReviewGround.CONSENT_UNDERSTOOD, TODAY);
        assertThat(decide(child, on(TODAY)).outcome()).isEqualTo(deferredUntil(TODAY.plusDays(1)));
        assertThat(decide(reviewed(aged(66, TODAY), TODAY), on(TODAY)).outcome())
                .isEqualTo(new Excluded());
    }

    private static DonorForSelection aged(int years, LocalDate birthday, PastDonation... donations) {
        return born(birthday.minusYears(years), Sex.MALE, donations);
    }

    private static DonorForSelection reviewed(DonorForSelection donor, LocalDate day) {
        return reviewed(donor, ReviewGround.YEARLY_REVIEW, day);
    }

    private static DonorForSelection reviewed(DonorForSelection donor, ReviewGround ground, LocalDate day) {
        return new DonorForSelection(
                donor.dateOfBirth(),
                donor.sex(),
                donor.donations(),
                new LastReviews(Map.of(ground, day)),
                List.of(),
                List.of());
    }
}
