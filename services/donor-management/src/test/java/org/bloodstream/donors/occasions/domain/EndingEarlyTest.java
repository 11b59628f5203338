package org.bloodstream.donors.occasions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.deferral.domain.EndReason.ASKED_AGAIN;
import static org.bloodstream.donors.deferral.domain.EndReason.CONDITION_ENDED;
import static org.bloodstream.donors.deferral.domain.EndReason.RECORDED_IN_ERROR;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Return;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EndingEarlyTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 12, 0, 0, 0, ZoneId.of("Europe/London"));
    private static final EarlyEnd ENDING = new EarlyEnd(new DeferralWords(Set.of()));

    @Test
    void who_was_told_by_a_letter_or_at_the_health_check_learns_that_it_ended_early() {
        var noted = of(DeferralSource.LETTER, day("2027-03-01")).ended(RECORDED_IN_ERROR);
        assertThat(EarlyEnd.isNews(noted, true, NOW)).isTrue();
        assertThat(EarlyEnd.isNews(noted, false, NOW)).isFalse();
        assertThat(EarlyEnd.isNews(
                        of(DeferralSource.HEALTH_CHECK, day("2027-03-01")).ended(CONDITION_ENDED), false, NOW))
                .isTrue();
    }

    @Test
    void what_the_next_health_check_asked_again_and_what_was_over_anyhow_is_no_news() {
        var found = of(DeferralSource.HEALTH_CHECK, new DeferralEnd.Until(new Return.WhenItEnds()));
        assertThat(EarlyEnd.isNews(found.ended(ASKED_AGAIN), true, NOW)).isFalse();
        assertThat(EarlyEnd.isNews(found.ended(CONDITION_ENDED), true, NOW)).isTrue();
        assertThat(EarlyEnd.isNews(found, true, NOW)).isFalse();
        assertThat(EarlyEnd.isNews(of(DeferralSource.LETTER, day("2026-11-29")).ended(RECORDED_IN_ERROR), true, NOW))
                .isFalse();
        assertThat(EarlyEnd.isNews(of(DeferralSource.LETTER, day("2026-11-30")).ended(RECORDED_IN_ERROR), true, NOW))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"LABORATORY", "OTHER_SYSTEM"})
    void nobody_learns_by_letter_that_there_was_a_deferral_of_which_no_letter_speaks(DeferralSource source) {
        assertThat(EarlyEnd.isNews(of(source, new DeferralEnd.Never()).ended(RECORDED_IN_ERROR), true, NOW))
                .isFalse();
    }

    @Test
    void what_still_holds_is_said_also_what_is_over_soon_and_what_is_not_to_be_said_asks_to_ring() {
        var ended = of(DeferralSource.LETTER, day("2027-03-01")).ended(RECORDED_IN_ERROR);
        var soon = of(DeferralSource.DONOR, day("2026-11-28"));
        var over = of(DeferralSource.DONOR, day("2026-11-26"));
        var found = of(DeferralSource.LABORATORY, new DeferralEnd.Never());
        assertThat(now(ended, over)).startsWith("No such reason is on your record now.");
        assertThat(now(ended, soon)).startsWith("For another reason").endsWith("from 28 November 2026.");
        assertThat(now(ended, found)).isEqualTo("Please ring us before you book or come.");
        assertThat(now(ended, soon, found))
                .contains("28 November 2026")
                .endsWith("Please ring us before you book or come.")
                .doesNotContain("for good");
    }

    private static String now(Deferral... all) {
        return ENDING.whatHoldsNow(List.of(all), NOW);
    }

    private static DeferralEnd day(String day) {
        return new DeferralEnd.Until(new Return.OnDay(LocalDate.parse(day)));
    }

    private static Deferral of(DeferralSource source, DeferralEnd end) {
        var checked = source.isByRule();
        var imposed = new Imposition(
                "surgery-other",
                "words",
                source,
                checked ? "D001" : null,
                checked ? "4.3 [GK]" : null,
                EnumSet.allOf(DonationType.class),
                end,
                null,
                checked ? UUID.randomUUID() : null);
        return new Deferral(UUID.randomUUID(), UUID.randomUUID(), imposed, new Actor("carer"), NOW.toInstant(), null);
    }
}
