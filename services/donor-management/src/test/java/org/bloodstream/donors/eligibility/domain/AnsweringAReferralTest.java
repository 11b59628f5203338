package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringAReferralTest {
    private static final ClinicianAnswer ACCEPT = new ClinicianAnswer.Accept(AnswerReason.WITHIN_GUIDANCE);
    private static final ClinicianAnswer EXCLUDE =
            new ClinicianAnswer.Defer(AnswerReason.OUTSIDE_GUIDANCE, "heart-disease", null);

    @Test
    void a_referral_of_today_is_accepted_or_deferred() {
        assertThat(codes(ACCEPT, referral("REFER_TO_CLINICIAN", 0, false, null)))
                .isEmpty();
        assertThat(codes(EXCLUDE, referral("REFER_TO_CLINICIAN", 0, false, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ELIGIBLE", "DEFERRED", "EXCLUDED"})
    void what_the_rules_decided_no_clinician_answers(String outcome) {
        for (var answer : List.of(ACCEPT, EXCLUDE))
            assertThat(codes(answer, referral(outcome, 0, false, null))).containsExactly("assessment-not-referred");
    }

    @Test
    void an_answer_is_the_last_word_and_stands_under_the_number_that_stands() {
        for (var answer : List.of(ACCEPT, EXCLUDE))
            assertThat(codes(answer, referral("REFER_TO_CLINICIAN", 0, true, new UUID(0, 2))))
                    .containsExactly("donor-merged-away", "assessment-answered");
    }

    @Test
    void who_was_asked_yesterday_is_deferred_today_and_not_accepted() {
        var yesterday = referral("REFER_TO_CLINICIAN", 1, false, null);
        assertThat(codes(ACCEPT, yesterday)).containsExactly("assessment-not-of-today");
        assertThat(codes(EXCLUDE, yesterday)).isEmpty();
    }

    @Test
    void who_is_deferred_from_this_donation_by_now_is_not_accepted() {
        assertThat(codes(ACCEPT, referral("REFER_TO_CLINICIAN", 0, false, null, held(null, DonationType.WHOLE_BLOOD))))
                .containsExactly("donor-deferred");
        assertThat(codes(ACCEPT, referral("REFER_TO_CLINICIAN", 0, false, null, held(null, DonationType.PLATELETS))))
                .isEmpty();
        var over = held(new Return.OnDay(Session.TODAY), DonationType.WHOLE_BLOOD);
        assertThat(codes(ACCEPT, referral("REFER_TO_CLINICIAN", 0, false, null, over)))
                .isEmpty();
    }

    @Test
    void a_deferral_ends_in_the_future() {
        var today = new ClinicianAnswer.Defer(
                AnswerReason.RESULT_AWAITED, "waiting-for-result", new Return.OnDay(Session.TODAY));
        assertThat(codes(today, referral("REFER_TO_CLINICIAN", 0, false, null))).containsExactly("end-not-in-future");
    }

    @Test
    void no_answer_has_the_reason_of_the_other() {
        assertThatThrownBy(() -> new ClinicianAnswer.Accept(AnswerReason.OUTSIDE_GUIDANCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ClinicianAnswer.Defer(AnswerReason.WITHIN_GUIDANCE, "unwell", null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> codes(ClinicianAnswer answer, Referral referral) {
        return referral.objectionsTo(answer, Session.NOW).stream()
                .map(Objection::code)
                .toList();
    }

    private static EarlierDeferral held(@Nullable Return until, DonationType donation) {
        return new EarlierDeferral(
                new UUID(0, 5), "none", "unwell", "Words", "recorded by staff: LETTER", Set.of(donation), until, false);
    }

    private static Referral referral(
            String outcome, int daysAgo, boolean answered, @Nullable UUID survivor, EarlierDeferral... deferrals) {
        return new Referral(
                new UUID(0, 1),
                new UUID(0, 7),
                DonationType.WHOLE_BLOOD,
                outcome,
                Session.TODAY.minusDays(daysAgo),
                answered,
                survivor,
                List.of(deferrals));
    }
}
