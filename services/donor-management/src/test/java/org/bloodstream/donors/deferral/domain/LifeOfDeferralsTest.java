package org.bloodstream.donors.deferral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Ended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Extended;
import org.bloodstream.donors.deferral.domain.DeferralDecision.Imposed;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.eligibility.domain.Answer;
import org.bloodstream.donors.eligibility.domain.Attendance;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.Eligibility;
import org.bloodstream.donors.eligibility.domain.EligibilityDecision;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.Haemoglobin;
import org.bloodstream.donors.eligibility.domain.Happened;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.Measurements;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Whatever staff, clinicians and health checks do to one donor's deferrals, in whatever order, while days pass. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LifeOfDeferralsTest {
    private static final SelectionPolicy POLICY =
            ((SelectionReading.Taken) SelectionPolicy.read(SelectionText.shipped())).policy();
    private static final LocalDate BORN = LocalDate.of(1990, 5, 1);
    private static final DonorOnRegister NORA =
            new DonorOnRegister(Deferring.NORA, BORN, null, DonorStanding.AS_REGISTERED);
    private static final Actor STAFF = new Actor("somebody");

    private final List<Deferral> all = new ArrayList<>();
    private ZonedDateTime now = Deferring.NOW;

    enum Deed {
        IMPOSE_FOR_EVER,
        IMPOSE_FOR_DAYS,
        IMPOSE_UNTIL_IT_ENDS,
        END_AS_ERROR,
        END_AS_ACCEPTED,
        END_AS_OVER,
        EXTEND,
        ASSESS_WELL,
        ASSESS_PREGNANT,
        ASSESS_TATTOO,
        ASSESS_HEPATITIS,
        PASS_DAYS
    }

    /** @param number of days, or of the deferral that is meant */
    record Turn(Deed deed, int number) {}

    @Property(tries = 150)
    void whoever_has_a_permanent_exclusion_in_force_is_excluded_whatever_is_answered(
            @ForAll("turns") List<Turn> turns) {
        for (var turn : turns) {
            take(turn);
            var decision = decide(List.of());
            var inForce = all.stream()
                    .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                    .toList();
            if (inForce.stream().anyMatch(each -> each.imposed().end() instanceof DeferralEnd.Never))
                assertThat(decision.outcome()).isInstanceOf(Excluded.class);
            if (inForce.stream().anyMatch(each -> !each.isAskedAgain()))
                assertThat(decision.outcome()).isNotInstanceOf(Eligible.class);
            if (inForce.isEmpty()) assertThat(decision.outcome()).isInstanceOf(Eligible.class);
        }
    }

    @Property(tries = 150)
    void ending_or_extending_one_deferral_leaves_every_other_as_it_was_and_nothing_is_lost(
            @ForAll("turns") List<Turn> turns) {
        for (var turn : turns) {
            var before = byNumber();
            var changed = take(turn);
            var after = byNumber();
            assertThat(after.keySet()).containsAll(before.keySet());
            before.forEach((number, deferral) -> {
                if (!changed.contains(number)) assertThat(after.get(number)).isEqualTo(deferral);
            });
        }
    }

    @Test
    void a_pregnancy_defers_until_the_donor_is_asked_again_and_a_tattoo_until_its_day() {
        assess(List.of(new Answer("pregnancy", new Happened.StillSo())));
        assess(List.of(new Answer("tattoo-or-piercing", new Happened.OnDay(now.toLocalDate()))));
        assertThat(decide(List.of()).outcome()).isInstanceOf(Deferred.class);
        assertThat(all)
                .extracting(each -> each.state(now))
                .containsExactly(DeferralState.ENDED, DeferralState.IN_FORCE);
        now = now.plusMonths(4);
        assertThat(decide(List.of()).outcome()).isInstanceOf(Eligible.class);
    }

    @Test
    void a_result_that_was_waited_for_is_not_ended_by_a_no_because_somebody_has_to_see_it() {
        assess(List.of(new Answer("waiting-for-result", new Happened.StillSo())));
        assess(List.of());
        assertThat(all).extracting(each -> each.state(now)).containsExactly(DeferralState.IN_FORCE);
        assertThat(decide(List.of()).outcome()).isInstanceOf(Deferred.class);
    }

    @Test
    void what_staff_recorded_until_it_ends_is_not_ended_by_an_answer() {
        all.add(Deferring.byStaff(Deferring.NORA, Deferring.untilItEnds()));
        assess(List.of());
        assertThat(all).extracting(each -> each.state(now)).containsExactly(DeferralState.IN_FORCE);
    }

    @Test
    void a_deferral_from_another_donation_does_not_defer_this_one() {
        all.add(Deferring.byStaff(Deferring.NORA, new DeferralEnd.Never(), DonationType.PLATELETS));
        assertThat(decide(List.of()).outcome()).isInstanceOf(Eligible.class);
    }

    @Test
    void what_was_not_measured_defers_today_and_leaves_no_deferral_and_a_low_weight_is_measured_again() {
        assess(List.of(), new Measurements(null, 178, null, null, null));
        assertThat(all).isEmpty();
        assess(List.of(), measured("49"));
        assertThat(all).extracting(each -> each.imposed().code()).contains("weight-too-low");
        assess(List.of(), new Measurements(null, 178, haemoglobin(), null, null));
        assertThat(all)
                .filteredOn(each -> each.imposed().code().equals("weight-too-low"))
                .extracting(each -> each.state(now))
                .containsExactly(DeferralState.IN_FORCE);
        assess(List.of(), measured("80"));
        assertThat(all).extracting(each -> each.state(now)).containsOnly(DeferralState.ENDED);
    }

    /** @return the numbers of the deferrals that it may change */
    private Set<UUID> take(Turn turn) {
        return switch (turn.deed()) {
            case IMPOSE_FOR_EVER -> impose(new DeferralEnd.Never());
            case IMPOSE_FOR_DAYS -> impose(Deferring.until(now.toLocalDate().plusDays(turn.number() + 1)));
            case IMPOSE_UNTIL_IT_ENDS -> impose(Deferring.untilItEnds());
            case END_AS_ERROR -> change(turn, each -> DeferralPolicy.end(each, EndReason.RECORDED_IN_ERROR, now));
            case END_AS_ACCEPTED -> change(turn, each -> DeferralPolicy.end(each, EndReason.CLINICIAN_ACCEPTED, now));
            case END_AS_OVER -> change(turn, each -> DeferralPolicy.end(each, EndReason.CONDITION_ENDED, now));
            case EXTEND ->
                change(
                        turn,
                        each -> DeferralPolicy.extend(
                                each, Deferring.until(now.toLocalDate().plusDays(40)), now));
            case ASSESS_WELL -> assess(List.of());
            case ASSESS_PREGNANT -> assess(List.of(new Answer("pregnancy", new Happened.StillSo())));
            case ASSESS_TATTOO ->
                assess(List.of(new Answer("tattoo-or-piercing", new Happened.OnDay(now.toLocalDate()))));
            case ASSESS_HEPATITIS -> assess(List.of(new Answer(excluding(), new Happened.NotAsked())));
            case PASS_DAYS -> {
                now = now.plusDays(turn.number());
                yield Set.of();
            }
        };
    }

    /** Any condition that excludes for ever. */
    private static String excluding() {
        return POLICY.rules().stream()
                .filter(rule -> rule.ruling() instanceof org.bloodstream.donors.eligibility.domain.Ruling.Exclude)
                .findFirst()
                .orElseThrow()
                .code();
    }

    private Set<UUID> impose(DeferralEnd end) {
        var decided = DeferralPolicy.impose(NORA, Deferring.imposition(end), UUID.randomUUID(), STAFF, now);
        all.add(((Imposed) decided).deferral());
        return Set.of();
    }

    private Set<UUID> change(Turn turn, Function<Deferral, DeferralDecision> change) {
        if (all.isEmpty()) return Set.of();
        var meant = all.get(turn.number() % all.size());
        var after = after(change.apply(meant));
        if (after != null) put(after);
        return Set.of(meant.deferral());
    }

    private static @Nullable Deferral after(DeferralDecision decision) {
        return switch (decision) {
            case Extended(var after) -> after;
            case Ended ended -> ended.after();
            case Imposed _, DeferralDecision.Refused _ -> null;
        };
    }

    /** @return what lasted until it ends, of a health check */
    private Set<UUID> assess(List<Answer> answers) {
        return assess(answers, measured("80"));
    }

    private Set<UUID> assess(List<Answer> answers, Measurements measurements) {
        var asked = all.stream()
                .filter(Deferral::isAskedAgain)
                .map(Deferral::deferral)
                .collect(Collectors.toSet());
        var attendance = new Attendance(DonationType.WHOLE_BLOOD, measurements, null, now);
        var check =
                new AfterHealthCheck.Check(UUID.randomUUID(), Deferring.NORA, Sex.FEMALE, POLICY, attendance, STAFF);
        var decision = Eligibility.decide(POLICY, donor(), attendance, answers);
        var after = AfterHealthCheck.of(check, decision, List.copyOf(all), UUID::randomUUID);
        after.ended().forEach(this::put);
        all.addAll(after.imposed());
        return asked;
    }

    private EligibilityDecision decide(List<Answer> answers) {
        return Eligibility.decide(
                POLICY, donor(), new Attendance(DonationType.WHOLE_BLOOD, measured("80"), null, now), answers);
    }

    private DonorForSelection donor() {
        var earlier = all.stream()
                .filter(each -> each.state(now) == DeferralState.IN_FORCE)
                .map(Deferral::asEarlier)
                .toList();
        return new DonorForSelection(BORN, Sex.FEMALE, List.of(), LastReviews.NONE, earlier, List.of());
    }

    private void put(Deferral after) {
        all.replaceAll(each -> each.deferral().equals(after.deferral()) ? after : each);
    }

    private Map<UUID, Deferral> byNumber() {
        return all.stream().collect(Collectors.toMap(Deferral::deferral, Function.identity()));
    }

    private static Measurements measured(String kg) {
        return new Measurements(new java.math.BigDecimal(kg), 178, haemoglobin(), null, null);
    }

    private static Haemoglobin haemoglobin() {
        return new Haemoglobin(150, Haemoglobin.Sample.VENOUS);
    }

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Combinators.combine(
                        Arbitraries.of(Deed.values()), Arbitraries.integers().between(0, 30))
                .as(Turn::new)
                .list()
                .ofMaxSize(25);
    }
}
