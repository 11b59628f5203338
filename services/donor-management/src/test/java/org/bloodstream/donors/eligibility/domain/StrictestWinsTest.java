package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.NOW;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.bloodstream.donors.registration.domain.Sex;

/** What holds of every donor, whatever is answered. */
class StrictestWinsTest {

    @Property
    void a_further_answer_never_makes_a_decision_milder(
            @ForAll("donors") DonorForSelection donor,
            @ForAll("types") DonationType type,
            @ForAll("answers") List<Answer> answers,
            @ForAll("answer") Answer another) {
        var before = decide(donor, type, answers);
        var more = new ArrayList<>(answers);
        more.add(another);
        var after = decide(donor, type, more);
        assertThat(strictness(after)).isGreaterThanOrEqualTo(strictness(before));
        assertThat(until(after, before)).isTrue();
        assertThat(after.findings()).containsAll(before.findings());
    }

    @Property
    void the_order_of_answers_never_matters(
            @ForAll("donors") DonorForSelection donor,
            @ForAll("types") DonationType type,
            @ForAll("answers") List<Answer> answers,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(answers);
        Collections.shuffle(shuffled, random);
        assertThat(decide(donor, type, shuffled)).isEqualTo(decide(donor, type, answers));
    }

    @Property
    void an_eligible_donor_has_only_findings_that_accept_and_the_others_one_that_says_why(
            @ForAll("donors") DonorForSelection donor,
            @ForAll("types") DonationType type,
            @ForAll("answers") List<Answer> answers) {
        var decision = decide(donor, type, answers);
        var worst = decision.findings().stream()
                .map(Finding::effect)
                .max(Effect::compareTo)
                .orElse(Effect.ACCEPT);
        assertThat(worst.ordinal()).isEqualTo(strictness(decision));
    }

    @Property
    void on_the_day_of_return_no_deferral_is_left(@ForAll("answers") List<Answer> answers) {
        var decision = decide(Session.aMan(), DonationType.WHOLE_BLOOD, answers);
        if (!(decision.outcome() instanceof Deferred(Return.OnDay(var day)))) return;
        if (answers.stream().anyMatch(answer -> !(answer.happened() instanceof Happened.OnDay))) return;
        var then = Eligibility.decide(POLICY, Session.aMan(), Session.on(day), answers);
        assertThat(then.outcome()).isNotInstanceOf(Excluded.class);
        assertThat(then.findings())
                .filteredOn(finding -> !Set.of("D061", "X009").contains(finding.rule()))
                .noneMatch(finding -> finding.effect() == Effect.DEFER);
    }

    @Provide
    Arbitrary<DonorForSelection> donors() {
        var born = Arbitraries.integers().between(15 * 365, 80 * 365).map(TODAY::minusDays);
        var past = Combinators.combine(
                        Arbitraries.of(DonationType.values()),
                        Arbitraries.integers().between(1, 1200).map(TODAY::minusDays))
                .as(Session::gave);
        return Combinators.combine(
                        born, Arbitraries.of(Sex.values()), past.list().ofMaxSize(3))
                .as((day, sex, donations) ->
                        new DonorForSelection(day, sex, donations, LastReviews.NONE, List.of(), List.of()));
    }

    @Provide
    Arbitrary<DonationType> types() {
        return Arbitraries.of(DonationType.values());
    }

    @Provide
    Arbitrary<List<Answer>> answers() {
        return answer().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Answer> answer() {
        var conditions =
                Arbitraries.of(POLICY.rules().stream().map(DeferralRule::code).toList());
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 1500).map(TODAY::minusDays);
        var onDay = days.map(Happened.OnDay::new);
        var at = days.map(day -> new Happened.At(Session.at(day).toInstant()));
        var without =
                Arbitraries.<Happened>of(new Happened.StillSo(), new Happened.DateUnknown(), new Happened.NotAsked());
        var happened = Arbitraries.<Happened>oneOf(List.of(onDay, onDay, onDay, at, without));
        return Combinators.combine(conditions, happened).as(Answer::new);
    }

    private static EligibilityDecision decide(DonorForSelection donor, DonationType type, List<Answer> answers) {
        return Eligibility.decide(POLICY, donor, Session.giving(type), answers);
    }

    private static int strictness(EligibilityDecision decision) {
        return switch (decision.outcome()) {
            case Eligible _ -> 0;
            case ReferToClinician _ -> 1;
            case Deferred _ -> 2;
            case Excluded _ -> 3;
        };
    }

    private static boolean until(EligibilityDecision after, EligibilityDecision before) {
        return !end(after).isBefore(end(before));
    }

    private static Instant end(EligibilityDecision decision) {
        return switch (decision.outcome()) {
            case Eligible _, ReferToClinician _ -> Instant.MIN;
            case Deferred(var until) -> until.instant(NOW.getZone());
            case Excluded _ -> Instant.MAX;
        };
    }
}
