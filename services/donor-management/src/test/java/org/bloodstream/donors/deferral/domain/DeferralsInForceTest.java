package org.bloodstream.donors.deferral.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.HeldDeferral.End;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeferralsInForceTest {
    private static final UUID ANN = new UUID(0, 1);
    private static final UUID ANNE = new UUID(0, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Instant BEFORE = NOW.minus(Duration.ofDays(3));

    @Test
    void a_deferral_holds_until_its_day_and_not_on_it() {
        assertThat(inForce(check(BEFORE, until(ANN, TODAY.plusDays(1))))).hasSize(1);
        assertThat(inForce(check(BEFORE, until(ANN, TODAY)))).isEmpty();
    }

    @Test
    void a_deferral_of_hours_holds_until_its_instant() {
        assertThat(inForce(check(BEFORE, at(NOW.plusSeconds(1))))).hasSize(1);
        assertThat(inForce(check(BEFORE, at(NOW)))).isEmpty();
    }

    @Test
    void of_one_rule_the_strictest_of_all_records_holds() {
        var ofAnn = until(ANN, TODAY.plusDays(30));
        var ofAnne = until(ANNE, TODAY.plusDays(90));
        assertThat(inForce(check(BEFORE, ofAnn), check(BEFORE, ofAnne))).containsExactly(ofAnne);
        assertThat(inForce(check(BEFORE, ofAnne), check(BEFORE, ofAnn))).containsExactly(ofAnne);
        var never = held(ANN, End.NEVER, null, null);
        assertThat(inForce(check(BEFORE, never), check(BEFORE, ofAnne))).containsExactly(never);
        assertThat(inForce(check(BEFORE, ofAnne), check(BEFORE, never))).containsExactly(never);
    }

    @Test
    void a_later_health_check_ends_what_ends_when_it_ends_and_nothing_else() {
        var pregnant = held(ANN, End.WHEN_IT_ENDS, null, null);
        assertThat(inForce(check(BEFORE, pregnant))).containsExactly(pregnant);
        assertThat(inForce(check(BEFORE, pregnant), check(NOW))).isEmpty();
        assertThat(inForce(check(BEFORE, pregnant), check(BEFORE.minusSeconds(1))))
                .containsExactly(pregnant);
        assertThat(inForce(check(BEFORE, until(ANN, TODAY.plusDays(1))), check(NOW)))
                .hasSize(1);
        assertThat(inForce(check(BEFORE, held(ANN, End.NEVER, null, null)), check(NOW)))
                .hasSize(1);
    }

    @Test
    void no_text_says_what_was_found() {
        assertThat(until(ANN, TODAY)).asString().doesNotContain("tattoo");
    }

    private static List<HeldDeferral> inForce(HealthCheck... checks) {
        return DeferralsInForce.of(List.of(checks), TODAY, NOW);
    }

    private static HealthCheck check(Instant at, HeldDeferral... found) {
        return new HealthCheck(at, List.of(found));
    }

    private static HeldDeferral until(UUID donor, LocalDate day) {
        return held(donor, End.ON_DAY, day, null);
    }

    private static HeldDeferral at(Instant instant) {
        return held(ANN, End.AT, null, instant);
    }

    private static HeldDeferral held(UUID donor, End end, @Nullable LocalDate day, @Nullable Instant instant) {
        return new HeldDeferral(donor, "tattoo", "A tattoo", end, day, instant, BEFORE);
    }
}
