package org.bloodstream.donors.deferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.deferral.domain.Deferring.NORA;
import static org.bloodstream.donors.deferral.domain.Deferring.NOW;
import static org.bloodstream.donors.deferral.domain.Deferring.TODAY;
import static org.bloodstream.donors.deferral.domain.Deferring.byHealthCheck;
import static org.bloodstream.donors.deferral.domain.Deferring.byStaff;
import static org.bloodstream.donors.deferral.domain.Deferring.imposition;
import static org.bloodstream.donors.deferral.domain.Deferring.until;
import static org.bloodstream.donors.deferral.domain.Deferring.untilItEnds;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Extended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Refused;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingDeferralsTest {
    private static final DeferralEnd FOR_EVER = new DeferralEnd.Never();

    @Test
    void a_deferral_is_in_force_until_its_day_and_over_from_its_first_moment() {
        var deferral = byStaff(NORA, until(TODAY));
        assertThat(deferral.state(TODAY.atStartOfDay(NOW.getZone()).minusSeconds(1)))
                .isEqualTo(DeferralState.IN_FORCE);
        assertThat(deferral.state(TODAY.atStartOfDay(NOW.getZone()))).isEqualTo(DeferralState.OVER);
        assertThat(byStaff(NORA, FOR_EVER).state(NOW.plusYears(100))).isEqualTo(DeferralState.IN_FORCE);
        assertThat(byStaff(NORA, untilItEnds()).state(NOW.plusYears(100))).isEqualTo(DeferralState.IN_FORCE);
    }

    @Test
    void it_keeps_from_the_donations_that_it_is_about() {
        var deferral = byStaff(NORA, FOR_EVER, DonationType.PLATELETS);
        assertThat(deferral.keepsFrom(DonationType.PLATELETS, NOW)).isTrue();
        assertThat(deferral.keepsFrom(DonationType.WHOLE_BLOOD, NOW)).isFalse();
    }

    @Test
    void staff_impose_what_ends_in_the_future_under_the_number_that_stands() {
        assertThat(impose(null, until(TODAY.plusDays(1)))).isInstanceOf(Imposed.class);
        assertThat(codes(impose(null, until(TODAY)))).containsExactly("end-not-in-future");
        assertThat(codes(impose(new UUID(0, 2), until(TODAY))))
                .containsExactly("donor-merged-away", "end-not-in-future");
    }

    @Test
    void what_was_recorded_in_error_ends_whatever_it_is_and_is_ended_from_then_on() {
        for (var end : List.of(FOR_EVER, untilItEnds(), until(TODAY.plusDays(1)))) {
            var ended = (Ended) DeferralPolicy.end(byHealthCheck(NORA, end, null), EndReason.RECORDED_IN_ERROR, NOW);
            assertThat(ended.after().state(NOW)).isEqualTo(DeferralState.ENDED);
            assertThat(ended.after().keepsFrom(DonationType.WHOLE_BLOOD, NOW)).isFalse();
        }
    }

    @Test
    void a_clinician_accepts_against_a_rule_from_its_day_on_and_never_against_one_for_ever() {
        var later = until(TODAY.plusMonths(1));
        assertThat(accept(byHealthCheck(NORA, later, TODAY))).isInstanceOf(Ended.class);
        assertThat(codes(accept(byHealthCheck(NORA, later, TODAY.plusDays(1)))))
                .containsExactly("deferral-not-overridable");
        assertThat(codes(accept(byHealthCheck(NORA, later, null)))).containsExactly("deferral-not-overridable");
        assertThat(codes(accept(byHealthCheck(NORA, FOR_EVER, TODAY)))).containsExactly("deferral-not-overridable");
        assertThat(codes(accept(byStaff(NORA, FOR_EVER)))).containsExactly("deferral-not-overridable");
        assertThat(accept(byStaff(NORA, later))).isInstanceOf(Ended.class);
    }

    @Test
    void a_condition_ends_where_the_deferral_lasts_until_it_ends() {
        assertThat(DeferralPolicy.end(byStaff(NORA, untilItEnds()), EndReason.CONDITION_ENDED, NOW))
                .isInstanceOf(Ended.class);
        for (var end : List.of(FOR_EVER, until(TODAY.plusDays(1))))
            assertThat(codes(DeferralPolicy.end(byStaff(NORA, end), EndReason.CONDITION_ENDED, NOW)))
                    .containsExactly("end-reason-not-of-this-deferral");
    }

    @Test
    void no_person_says_that_a_health_check_asked_again() {
        assertThat(codes(DeferralPolicy.end(byStaff(NORA, untilItEnds()), EndReason.ASKED_AGAIN, NOW)))
                .containsExactly("end-reason-not-of-this-deferral");
    }

    @Test
    void what_is_over_or_ended_is_neither_ended_nor_extended() {
        var over = byStaff(NORA, until(TODAY));
        var ended = byStaff(NORA, FOR_EVER).ended(EndReason.RECORDED_IN_ERROR);
        assertThat(codes(DeferralPolicy.end(over, EndReason.RECORDED_IN_ERROR, NOW)))
                .containsExactly("deferral-not-in-force");
        assertThat(codes(DeferralPolicy.end(ended, EndReason.RECORDED_IN_ERROR, NOW)))
                .containsExactly("deferral-not-in-force");
        assertThat(codes(DeferralPolicy.extend(over, FOR_EVER, NOW))).containsExactly("deferral-not-in-force");
    }

    @Test
    void an_extension_lasts_longer_and_for_ever_is_the_longest() {
        var week = byStaff(NORA, until(TODAY.plusDays(7)));
        assertThat(extend(week, until(TODAY.plusDays(8)))).isEqualTo(until(TODAY.plusDays(8)));
        assertThat(extend(week, untilItEnds())).isEqualTo(untilItEnds());
        assertThat(extend(byStaff(NORA, untilItEnds()), FOR_EVER)).isEqualTo(FOR_EVER);
        for (var shorter : List.of(until(TODAY.plusDays(7)), until(TODAY.plusDays(6))))
            assertThat(codes(DeferralPolicy.extend(week, shorter, NOW))).containsExactly("end-not-later");
        assertThat(codes(DeferralPolicy.extend(byStaff(NORA, FOR_EVER), FOR_EVER, NOW)))
                .containsExactly("end-not-later");
        assertThat(codes(DeferralPolicy.extend(byStaff(NORA, FOR_EVER), untilItEnds(), NOW)))
                .containsExactly("end-not-later");
        assertThat(codes(DeferralPolicy.extend(week, until(TODAY), NOW)))
                .containsExactly("end-not-in-future", "end-not-later");
    }

    @Test
    void a_deferral_says_nothing_about_the_person_in_text() {
        assertThat(byStaff(NORA, FOR_EVER).toString() + imposition(FOR_EVER)).doesNotContain("pregnancy", "wait");
    }

    private static DeferralDecision accept(Deferral deferral) {
        return DeferralPolicy.end(deferral, EndReason.CLINICIAN_ACCEPTED, NOW);
    }

    private static DeferralEnd extend(Deferral deferral, DeferralEnd to) {
        return ((Extended) DeferralPolicy.extend(deferral, to, NOW))
                .after()
                .imposed()
                .end();
    }

    private static DeferralDecision impose(@Nullable UUID survivor, DeferralEnd end) {
        var donor = new DonorOnRegister(NORA, TODAY.minusYears(30), survivor, DonorStanding.AS_REGISTERED);
        return DeferralPolicy.impose(donor, imposition(end), new UUID(1, 1), Deferring.CARER, NOW);
    }

    private static List<String> codes(DeferralDecision decision) {
        return ((Refused) decision).objections().stream().map(Objection::code).toList();
    }
}
