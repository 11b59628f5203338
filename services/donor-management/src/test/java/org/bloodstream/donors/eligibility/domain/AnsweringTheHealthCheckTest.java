package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.NOW;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.aMan;
import static org.bloodstream.donors.eligibility.domain.Session.aWoman;
import static org.bloodstream.donors.eligibility.domain.Session.at;
import static org.bloodstream.donors.eligibility.domain.Session.decide;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntil;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntilItEnds;
import static org.bloodstream.donors.eligibility.domain.Session.ever;
import static org.bloodstream.donors.eligibility.domain.Session.giving;
import static org.bloodstream.donors.eligibility.domain.Session.good;
import static org.bloodstream.donors.eligibility.domain.Session.on;
import static org.bloodstream.donors.eligibility.domain.Session.still;
import static org.bloodstream.donors.eligibility.domain.Session.yes;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnsweringTheHealthCheckTest {

    static Stream<DeferralRule> rules() {
        return POLICY.rules().stream();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_fires_with_its_line_its_source_and_its_words(DeferralRule rule) {
        var finding = finding(rule, new Happened.OnDay(TODAY), NOW);
        assertThat(finding.code()).isEqualTo(rule.code());
        assertThat(finding.source()).isEqualTo(rule.source()).isNotBlank();
        assertThat(finding.words()).isEqualTo(rule.words()).endsWith(".");
        assertThat(finding.effect())
                .isEqualTo(
                        switch (rule.ruling()) {
                            case Ruling.Accept _ -> Effect.ACCEPT;
                            case Ruling.Refer _ -> Effect.REFER;
                            case Ruling.Exclude _ -> Effect.EXCLUDE;
                            case Ruling.Defer defer when !(defer.span() instanceof Span.UntilItEnds) -> Effect.DEFER;
                            case Ruling.Defer defer ->
                                defer.afterwards() instanceof Afterwards.ReferAlways ? Effect.REFER : Effect.ACCEPT;
                        });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_deferral_by_days_holds_the_day_before_the_return_and_not_on_it(DeferralRule rule) {
        if (!(rule.ruling() instanceof Ruling.Defer defer) || !(defer.span() instanceof Span.Calendar(var period)))
            return;
        if (defer.from() == CountedFrom.DONATION) return;
        var happened = LocalDate.of(2024, 2, 29);
        var returns = happened.plus(period);
        var before = finding(rule, new Happened.OnDay(happened), at(returns.minusDays(1)));
        assertThat(before.effect()).isEqualTo(Effect.DEFER);
        assertThat(before.until()).isEqualTo(new Return.OnDay(returns));
        assertThat(finding(rule, new Happened.OnDay(happened), at(returns)).effect())
                .isEqualTo(defer.afterwards() instanceof Afterwards.Nothing ? Effect.ACCEPT : Effect.REFER);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_deferral_by_hours_holds_a_second_before_its_end_and_not_at_it(DeferralRule rule) {
        if (!(rule.ruling() instanceof Ruling.Defer defer) || !(defer.span() instanceof Span.Exact(var hours))) return;
        if (defer.from() == CountedFrom.DONATION) return;
        var happened = new Happened.At(NOW.minus(hours).toInstant());
        assertThat(finding(rule, happened, NOW.minusSeconds(1)).effect()).isEqualTo(Effect.DEFER);
        assertThat(finding(rule, happened, NOW).effect()).isEqualTo(Effect.ACCEPT);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_deferral_that_is_not_over_has_no_day_of_return(DeferralRule rule) {
        if (!rule.asksForADay()) return;
        var finding = finding(rule, new Happened.StillSo(), NOW);
        assertThat(finding.effect()).isEqualTo(Effect.DEFER);
        assertThat(finding.until()).isEqualTo(new Return.WhenItEnds());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_day_that_nobody_knows_is_never_milder_than_a_day_that_is_known(DeferralRule rule) {
        var unknown = finding(rule, new Happened.DateUnknown(), NOW);
        for (int days = 0; days < 40; days++) {
            var known = finding(rule, new Happened.OnDay(TODAY.minusDays(days)), NOW);
            assertThat(unknown.effect()).isGreaterThanOrEqualTo(known.effect());
        }
    }

    @Test
    void an_exclusion_is_for_ever_and_no_date_far_away() {
        assertThat(decide(aMan(), on(TODAY), ever("transfused-since-1980")).outcome())
                .isEqualTo(new Excluded());
    }

    @Test
    void a_tattoo_defers_4_calendar_months() {
        assertThat(decide(
                                aMan(),
                                on(TODAY),
                                yes("tattoo-or-piercing", TODAY.minusMonths(4).plusDays(1)))
                        .outcome())
                .isEqualTo(deferredUntil(TODAY.plusDays(1)));
        assertThat(decide(aMan(), on(TODAY), yes("tattoo-or-piercing", TODAY.minusMonths(4)))
                        .outcome())
                .isEqualTo(new Eligible());
    }

    @Test
    void after_malaria_areas_a_clinician_may_accept_from_4_months_with_a_test() {
        var finding = decide(aMan(), on(TODAY), yes("malaria-area-visited", TODAY.minusMonths(5)))
                .findings()
                .getFirst();
        assertThat(finding.until()).isEqualTo(new Return.OnDay(TODAY.plusMonths(7)));
        assertThat(finding.overridableFrom()).isEqualTo(new Return.OnDay(TODAY.minusMonths(1)));
    }

    @Test
    void who_lived_where_malaria_is_always_needs_a_test_and_so_a_clinician() {
        assertThat(decide(aMan(), on(TODAY), yes("malaria-area-lived", TODAY.minusYears(20)))
                        .outcome())
                .isEqualTo(new ReferToClinician());
    }

    @ParameterizedTest
    @CsvSource({"surgery-major, 6", "blood-exposure, 12", "glandular-fever, 6"})
    void where_sources_name_two_periods_a_clinician_decides_until_the_longer_is_over(String condition, int months) {
        assertThat(decide(
                                aMan(),
                                on(TODAY),
                                yes(condition, TODAY.minusMonths(months).plusDays(1)))
                        .outcome())
                .isEqualTo(new ReferToClinician());
        assertThat(decide(aMan(), on(TODAY), yes(condition, TODAY.minusMonths(months)))
                        .outcome())
                .isEqualTo(new Eligible());
    }

    @Test
    void while_pregnant_there_is_no_date_and_afterwards_6_months() {
        assertThat(decide(aWoman(), on(TODAY), still("pregnancy")).outcome()).isEqualTo(deferredUntilItEnds());
        var birth = LocalDate.of(2026, 8, 31);
        assertThat(decide(aWoman(), on(TODAY), yes("pregnancy", birth)).outcome())
                .isEqualTo(deferredUntil(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void a_clinician_accepts_nobody_while_it_is_still_so() {
        var pregnant =
                decide(aWoman(), on(TODAY), still("pregnancy")).findings().getFirst();
        assertThat(pregnant.overridableFrom()).isEqualTo(new Return.WhenItEnds());
        var loss = decide(aWoman(), on(TODAY), yes("pregnancy", TODAY.minusDays(20)))
                .findings()
                .getFirst();
        assertThat(loss.overridableFrom()).isEqualTo(new Return.OnDay(TODAY.minusDays(20)));
        var hiv = decide(aMan(), on(TODAY), ever("hiv-or-htlv-infection"))
                .findings()
                .getFirst();
        assertThat(hiv.overridableFrom()).isNull();
        var cleared = decide(aMan(), on(TODAY), ever("hepatitis-c-carrier"))
                .findings()
                .getFirst();
        assertThat(cleared.overridableFrom()).isEqualTo(new Return.OnDay(TODAY));
    }

    @Test
    void who_feels_unwell_today_comes_back_on_another_day_whatever_else_is_said() {
        assertThat(decide(aMan(), on(TODAY), ever("common-cold"), yes("unwell-today", TODAY.minusDays(3)))
                        .outcome())
                .isEqualTo(deferredUntil(TODAY.plusDays(1)));
        assertThat(decide(aMan(), on(TODAY), ever("common-cold")).outcome()).isEqualTo(new Eligible());
    }

    @Test
    void a_result_that_is_awaited_defers_and_one_that_has_come_is_looked_at() {
        assertThat(decide(aMan(), on(TODAY), still("waiting-for-result")).outcome())
                .isEqualTo(deferredUntilItEnds());
        assertThat(decide(aMan(), on(TODAY), yes("waiting-for-result", TODAY)).outcome())
                .isEqualTo(new ReferToClinician());
    }

    @Test
    void a_dental_filling_of_yesterday_without_an_hour_counts_from_the_end_of_yesterday() {
        var decision = decide(aMan(), on(TODAY), yes("dental-filling-or-hygiene", TODAY.minusDays(1)));
        var midnight = TODAY.plusDays(1).atStartOfDay(NOW.getZone()).toInstant();
        assertThat(decision.outcome()).isEqualTo(new Deferred(new Return.At(midnight)));
    }

    @Test
    void hours_are_hours_when_clocks_change() {
        var evening = ZonedDateTime.of(2026, 10, 24, 12, 0, 0, 0, NOW.getZone());
        var noon = ZonedDateTime.of(2026, 10, 25, 11, 0, 0, 0, NOW.getZone());
        var rule = POLICY.rule("anaesthetic-or-sedation").orElseThrow();
        assertThat(finding(rule, new Happened.At(evening.toInstant()), noon).effect())
                .isEqualTo(Effect.ACCEPT);
        assertThat(finding(rule, new Happened.At(evening.toInstant()), noon.minusMinutes(1))
                        .effect())
                .isEqualTo(Effect.DEFER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aspirin-before-platelets", "nsaid-before-platelets"})
    void painkillers_matter_for_platelets_alone(String condition) {
        assertThat(decide(aMan(), giving(DonationType.PLATELETS), yes(condition, TODAY))
                        .outcome())
                .isInstanceOf(Deferred.class);
        assertThat(decide(aMan(), giving(DonationType.WHOLE_BLOOD), yes(condition, TODAY))
                        .outcome())
                .isEqualTo(new Eligible());
    }

    @Test
    void a_hazardous_activity_today_never_runs_out() {
        var decision = decide(aMan(), on(TODAY), ever("hazardous-activity"));
        assertThat(decision.outcome())
                .isEqualTo(new Deferred(new Return.At(NOW.plusHours(24).toInstant())));
        assertThat(decide(aMan(), on(TODAY), yes("hazardous-activity", TODAY.minusYears(1)))
                        .outcome())
                .isEqualTo(decision.outcome());
    }

    @Test
    void the_worst_finding_decides_and_the_latest_end_and_all_are_told() {
        var decision = decide(
                aMan(),
                on(TODAY),
                yes("vaccine-live", TODAY.minusDays(20)),
                yes("tattoo-or-piercing", TODAY.minusMonths(1)),
                ever("common-cold"),
                ever("other-medicine"));
        assertThat(decision.outcome()).isEqualTo(deferredUntil(TODAY.plusMonths(3)));
        assertThat(decision.findings())
                .extracting(Finding::effect)
                .containsExactly(Effect.DEFER, Effect.DEFER, Effect.REFER, Effect.ACCEPT);
    }

    @Test
    void a_deferral_without_a_date_outlasts_one_with_a_date() {
        assertThat(decide(aMan(), on(TODAY), yes("tattoo-or-piercing", TODAY), still("waiting-for-result"))
                        .outcome())
                .isEqualTo(deferredUntilItEnds());
    }

    @Test
    void an_answer_that_no_rule_knows_is_a_clinicians() {
        var decision = decide(aMan(), on(TODAY), ever("moon-travel"));
        assertThat(decision.outcome()).isEqualTo(new ReferToClinician());
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("condition-without-rule");
    }

    @Test
    void a_donor_without_answers_and_with_good_measurements_is_eligible() {
        for (var type : DonationType.values())
            assertThat(decide(aMan(), giving(type))).isEqualTo(new EligibilityDecision(new Eligible(), List.of()));
    }

    @Test
    void nothing_of_a_donor_shows_in_text() {
        assertThat(aWoman().toString()
                        + yes("pregnancy", TODAY)
                        + new SelectionCase(POLICY, aWoman(), on(TODAY), List.of()))
                .doesNotContain("1990", "pregnancy", "FEMALE");
    }

    private static Finding finding(DeferralRule rule, Happened happened, ZonedDateTime now) {
        var type =
                rule.donations().contains(DonationType.WHOLE_BLOOD) ? DonationType.WHOLE_BLOOD : DonationType.PLATELETS;
        var good = good();
        var measured = new Measurements(
                good.weightKg(), good.heightCm(), good.haemoglobin(), 250, new PlasmaProtein(70, now.toLocalDate()));
        var decision = Eligibility.decide(
                POLICY, aMan(), new Attendance(type, measured, 500, now), List.of(new Answer(rule.code(), happened)));
        return decision.findings().stream()
                .filter(each -> each.rule().equals(rule.id()))
                .findFirst()
                .orElseThrow();
    }
}
