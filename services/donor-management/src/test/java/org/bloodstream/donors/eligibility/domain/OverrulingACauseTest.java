package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.NOW;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.decide;
import static org.bloodstream.donors.eligibility.domain.Session.on;
import static org.bloodstream.donors.eligibility.domain.Session.yes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Excluded;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A stay where there is malaria defers for 12 months, and from 4 months on clinicians may overrule it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OverrulingACauseTest {
    private static final String MALARIA = "malaria-area-visited";
    private static final LocalDate BACK = TODAY.minusMonths(5);
    private static final Actor FIRST = new Actor("a.first");
    private static final LocalDate TERM = TODAY.plusMonths(6);

    @Test
    void what_two_clinicians_overruled_is_not_found_again_for_the_same_day_while_the_term_lasts() {
        assertThat(decide(donor(), on(TODAY), yes(MALARIA, BACK)).outcome()).isInstanceOf(Deferred.class);
        var overruled = decide(donor(overruled(MALARIA, BACK)), on(TODAY), yes(MALARIA, BACK));
        assertThat(overruled.outcome()).isEqualTo(new Eligible());
        assertThat(overruled.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.effect()).isEqualTo(Effect.ACCEPT);
            assertThat(finding.source()).contains("overruled by two clinicians");
        });
        var brief = donor(new Overruled(new UUID(0, 4), MALARIA, Set.of(BACK), TODAY.plusDays(1)));
        assertThat(decide(brief, on(TODAY), yes(MALARIA, BACK)).outcome()).isEqualTo(new Eligible());
        assertThat(decide(brief, on(TODAY.plusDays(1)), yes(MALARIA, BACK)).outcome())
                .as("the term is over")
                .isInstanceOf(Deferred.class);
    }

    @Test
    void another_stay_and_another_condition_are_found() {
        var donor = donor(overruled(MALARIA, BACK));
        assertThat(decide(donor, on(TODAY), yes(MALARIA, BACK.plusDays(1))).outcome())
                .isInstanceOf(Deferred.class);
        var tattooed = yes("tattoo-or-piercing", TODAY.minusMonths(3));
        assertThat(decide(donor, on(TODAY), yes(MALARIA, BACK), tattooed).outcome())
                .isInstanceOf(Deferred.class);
    }

    @Test
    void what_the_rules_let_nobody_overrule_is_found_whatever_is_on_record() {
        var early = TODAY.minusMonths(3);
        assertThat(decide(donor(overruled(MALARIA, early)), on(TODAY), yes(MALARIA, early))
                        .outcome())
                .as("within the first 4 months")
                .isInstanceOf(Deferred.class);
        var tattoo = TODAY.minusMonths(2);
        var tattooed = donor(overruled("tattoo-or-piercing", tattoo));
        assertThat(decide(tattooed, on(TODAY), yes("tattoo-or-piercing", tattoo))
                        .outcome())
                .isInstanceOf(Deferred.class);
    }

    @Test
    void the_look_after_a_deferral_is_overruled_and_a_referral_without_a_period_is_not() {
        var left = TODAY.minusYears(3);
        var lived = yes("malaria-area-lived", left);
        assertThat(decide(donor(), on(TODAY), lived).outcome()).isEqualTo(new ReferToClinician());
        assertThat(decide(donor(overruled("malaria-area-lived", left)), on(TODAY), lived)
                        .outcome())
                .isEqualTo(new Eligible());
        assertThat(codes("other-medicine", yes("other-medicine", TODAY.minusDays(3))))
                .as("another medicine has the same answer")
                .containsExactly("rule-not-overridable");
    }

    @Test
    void only_what_this_check_found_and_the_rules_permit_is_proposed() {
        assertThat(codes(MALARIA, yes(MALARIA, BACK))).isEmpty();
        assertThat(codes(MALARIA, yes(MALARIA, TODAY.minusMonths(3)))).containsExactly("rule-not-overridable");
        assertThat(codes("pregnancy", yes(MALARIA, BACK))).containsExactly("cause-not-found");
        assertThat(codes(MALARIA, yes(MALARIA, TODAY.minusMonths(13))))
                .as("over by itself")
                .containsExactly("cause-not-found");
        var twice = List.of(yes(MALARIA, BACK), new Answer(MALARIA, new Happened.NotAsked()));
        var undated = new CheckToOverrule(
                TODAY,
                true,
                false,
                null,
                decide(donor(), on(TODAY), yes(MALARIA, BACK)).findings(),
                twice,
                Set.of());
        assertThat(codes(undated, TERM)).containsExactly("cause-has-no-day");
    }

    @Test
    void a_term_is_of_days_to_come_and_at_most_a_year() {
        var check = check(yes(MALARIA, BACK));
        assertThat(codes(check, TODAY)).containsExactly("term-not-allowed");
        assertThat(codes(check, TODAY.plusDays(1))).isEmpty();
        assertThat(codes(check, TODAY.plusMonths(12))).isEmpty();
        assertThat(codes(check, TODAY.plusMonths(12).plusDays(1))).containsExactly("term-not-allowed");
    }

    @Test
    void everything_that_is_against_it_is_told() {
        var check = new CheckToOverrule(
                TODAY.minusDays(1), false, true, new UUID(0, 8), List.of(), List.of(), Set.of(MALARIA));
        assertThat(codes(check, TERM))
                .containsExactlyInAnyOrder(
                        "donor-merged-away",
                        "assessment-not-of-today",
                        "assessment-superseded",
                        "assessment-answered",
                        "overruling-proposed",
                        "cause-not-found");
    }

    @Test
    void a_second_person_confirms_once_and_never_the_one_who_proposed() {
        var second = new Actor("b.second");
        var check = check(yes(MALARIA, BACK));
        assertThat(objections(proposed(null), second, check)).isEmpty();
        assertThat(objections(proposed(null), FIRST, check)).containsExactly("second-person-is-first");
        assertThat(objections(proposed(null), new Actor("A.First"), check)).containsExactly("second-person-is-first");
        assertThat(objections(proposed(second), new Actor("c.third"), check)).containsExactly("overruling-confirmed");
        var later = new CheckToOverrule(TODAY, false, false, null, List.of(), List.of(), Set.of());
        assertThat(objections(proposed(null), second, later)).containsExactly("assessment-superseded");
    }

    @Property(tries = 50)
    void no_overruling_makes_an_exclusion_milder(@ForAll @IntRange(min = 0, max = 4000) int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        for (var rule : POLICY.rules()) {
            if (!(rule.ruling() instanceof Ruling.Exclude)) continue;
            var decision = decide(donor(overruled(rule.code(), day)), on(TODAY), yes(rule.code(), day));
            assertThat(decision.outcome()).isEqualTo(new Excluded());
            assertThat(codes(rule.code(), yes(rule.code(), day))).containsExactly("rule-not-overridable");
        }
    }

    private static List<String> codes(String condition, Answer... answers) {
        return codes(check(answers), condition, TERM);
    }

    private static List<String> codes(CheckToOverrule check, LocalDate until) {
        return codes(check, MALARIA, until);
    }

    private static List<String> codes(CheckToOverrule check, String condition, LocalDate until) {
        return check.objectionsTo(POLICY, condition, until, NOW).stream()
                .map(Objection::code)
                .toList();
    }

    private static List<String> objections(Overruling proposed, Actor second, CheckToOverrule check) {
        return proposed.objectionsTo(second, check, NOW).stream()
                .map(Objection::code)
                .toList();
    }

    private static CheckToOverrule check(Answer... answers) {
        var findings = decide(donor(), on(TODAY), answers).findings();
        return new CheckToOverrule(TODAY, true, false, null, findings, List.of(answers), Set.of());
    }

    private static Overruling proposed(@Nullable Actor confirmedBy) {
        return new Overruling(
                new UUID(0, 3),
                new UUID(0, 7),
                new UUID(0, 1),
                MALARIA,
                Set.of(BACK),
                OverrulingGround.NEGATIVE_TEST,
                "Antibody negative",
                TERM,
                FIRST,
                confirmedBy);
    }

    private static Overruled overruled(String condition, LocalDate day) {
        return new Overruled(new UUID(0, 3), condition, Set.of(day), TERM);
    }

    private static DonorForSelection donor(Overruled... overruled) {
        return new DonorForSelection(
                LocalDate.of(1990, 5, 1), Sex.MALE, List.of(), LastReviews.NONE, List.of(), List.of(overruled));
    }
}
