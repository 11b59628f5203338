package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReviewingADonorTest {
    @Test
    void who_is_66_is_reviewed_from_the_birthday_on() {
        assertThat(codes(aged(66, TODAY), ReviewGround.YEARLY_REVIEW)).isEmpty();
        assertThat(codes(aged(66, TODAY.plusDays(1)), ReviewGround.YEARLY_REVIEW))
                .containsExactly("review-not-of-this-age");
    }

    @Test
    void whether_consent_is_understood_is_seen_from_the_17th_to_the_18th_birthday() {
        assertThat(codes(aged(17, TODAY), ReviewGround.CONSENT_UNDERSTOOD)).isEmpty();
        assertThat(codes(aged(17, TODAY.plusDays(1)), ReviewGround.CONSENT_UNDERSTOOD))
                .containsExactly("review-not-of-this-age");
        assertThat(codes(aged(18, TODAY.plusDays(1)), ReviewGround.CONSENT_UNDERSTOOD))
                .isEmpty();
        assertThat(codes(aged(18, TODAY), ReviewGround.CONSENT_UNDERSTOOD)).containsExactly("review-not-of-this-age");
    }

    @Test
    void a_review_is_recorded_once_a_day_and_under_the_record_that_stands() {
        var donor = aged(70, TODAY);
        var reviewed = new DonorForSelection(
                donor.dateOfBirth(),
                donor.sex(),
                List.of(),
                new LastReviews(Map.of(ReviewGround.YEARLY_REVIEW, TODAY)),
                List.of(),
                List.of());
        assertThat(codes(reviewed, ReviewGround.YEARLY_REVIEW)).containsExactly("reviewed-today");
        assertThat(codes(donor, new UUID(0, 9), ReviewGround.YEARLY_REVIEW)).containsExactly("donor-merged-away");
    }

    @Test
    void a_review_holds_for_a_year() {
        assertThat(Reviewing.holdsUntil(POLICY, Sex.MALE, TODAY)).isEqualTo(TODAY.plusYears(1));
    }

    private static DonorForSelection aged(int years, LocalDate birthday) {
        return Session.born(birthday.minusYears(years), Sex.MALE);
    }

    private static List<String> codes(DonorForSelection donor, ReviewGround ground) {
        return codes(donor, null, ground);
    }

    private static List<String> codes(DonorForSelection donor, @Nullable UUID survivor, ReviewGround ground) {
        return Reviewing.objections(POLICY, donor, survivor, ground, TODAY).stream()
                .map(Objection::code)
                .toList();
    }
}
