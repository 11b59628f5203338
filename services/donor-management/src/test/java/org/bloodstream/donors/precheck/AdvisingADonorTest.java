package org.bloodstream.donors.precheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.Deferring;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.eligibility.domain.Return;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.precheck.Advice.Kind;
import org.bloodstream.donors.registration.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AdvisingADonorTest {
    private static final SelectionPolicy POLICY =
            ((SelectionReading.Taken) SelectionPolicy.read(SelectionText.shipped())).policy();
    private static final ZonedDateTime SESSION = ZonedDateTime.of(2026, 12, 3, 10, 0, 0, 0, RegionalTime.ZONE);

    @Test
    void nothing_speaks_against_it_though_nothing_was_measured() {
        assertThat(advice(List.of(), List.of())).isEqualTo(new Advice(Kind.NOTHING_AGAINST, List.of()));
    }

    @Test
    void a_deferral_that_holds_on_the_day_of_the_session_is_told_in_the_rules_words() {
        var tattoo = new Answer("tattoo-or-piercing", new Happened.OnDay(LocalDate.of(2026, 11, 1)));
        assertThat(advice(List.of(tattoo), List.of()).kind()).isEqualTo(Kind.NOT_YET);
        assertThat(advice(List.of(tattoo), List.of()).words())
                .containsExactly(POLICY.rule("tattoo-or-piercing").orElseThrow().words());
    }

    @Test
    void a_deferral_that_is_over_by_the_day_of_the_session_speaks_against_nothing() {
        var tattoo = new Answer("tattoo-or-piercing", new Happened.OnDay(LocalDate.of(2026, 1, 1)));
        assertThat(advice(List.of(tattoo), List.of()).kind()).isEqualTo(Kind.NOTHING_AGAINST);
    }

    @Test
    void a_donor_who_gave_too_lately_is_told_so() {
        var lately = new PastDonation(DonationType.WHOLE_BLOOD, 470, SESSION.minusWeeks(6));
        assertThat(advice(List.of(), List.of(), List.of(lately)).kind()).isEqualTo(Kind.NOT_YET);
    }

    @Test
    void what_an_earlier_health_check_found_still_speaks_whatever_is_answered_now() {
        assertThat(advice(List.of(), List.of(held(new DeferralEnd.Never()))).kind())
                .isEqualTo(Kind.NOT_YET);
        assertThat(advice(List.of(), List.of(held(until(LocalDate.of(2026, 12, 4)))))
                        .kind())
                .isEqualTo(Kind.NOT_YET);
        assertThat(advice(List.of(), List.of(held(until(LocalDate.of(2026, 12, 3)))))
                        .kind())
                .isEqualTo(Kind.NOTHING_AGAINST);
    }

    @Test
    void what_staff_wrote_of_a_deferral_is_not_told() {
        var byStaff = Deferring.byStaff(new UUID(0, 1), new DeferralEnd.Never());
        assertThat(advice(List.of(), List.of(byStaff)).words())
                .containsExactly("A deferral on your record still holds.");
    }

    @Test
    void what_ends_when_it_ends_is_for_a_person_to_ask_about() {
        assertThat(advice(List.of(), List.of(held(new DeferralEnd.Until(new Return.WhenItEnds())))))
                .isEqualTo(new Advice(Kind.RING_US, List.of("Please wait")));
    }

    @Test
    void a_referral_is_advised_to_ring() {
        var referring = POLICY.rules().stream()
                .filter(rule -> advice(List.of(new Answer(rule.code(), new Happened.NotAsked())), List.of())
                                .kind()
                        == Kind.RING_US)
                .findFirst();
        assertThat(referring).isPresent();
    }

    private static Deferral held(DeferralEnd end) {
        return Deferring.byHealthCheck(new UUID(0, 1), end, null);
    }

    private static DeferralEnd until(LocalDate day) {
        return new DeferralEnd.Until(new Return.OnDay(day));
    }

    private static Advice advice(List<Answer> answers, List<Deferral> held) {
        return advice(answers, held, List.of());
    }

    private static Advice advice(List<Answer> answers, List<Deferral> held, List<PastDonation> past) {
        var donor = new DonorForSelection(
                LocalDate.of(1990, 5, 1), Sex.FEMALE, past, LastReviews.NONE, List.of(), List.of());
        return Advice.of(
                Eligibility.inAdvance(POLICY, donor, DonationType.WHOLE_BLOOD, answers, SESSION),
                held,
                DonationType.WHOLE_BLOOD,
                SESSION);
    }
}
