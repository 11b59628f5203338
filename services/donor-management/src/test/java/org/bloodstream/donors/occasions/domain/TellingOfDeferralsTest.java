package org.bloodstream.donors.occasions.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.deferral.domain.DeferralEnd;
import org.bloodstream.donors.deferral.domain.DeferralSource;
import org.bloodstream.donors.deferral.domain.EndReason;
import org.bloodstream.donors.deferral.domain.Imposition;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.Return;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TellingOfDeferralsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 12, 0, 0, 0, ZONE);
    private static final DeferralWords WORDS = new DeferralWords(Set.of("tattoo-or-piercing"));
    private static final UUID CHECK = new UUID(8, 8);

    @Test
    void a_reason_that_anybody_may_read_is_told_in_the_rules_words_and_any_other_is_not_told() {
        var tattoo = byCheck("tattoo-or-piercing", "Please wait 4 months after a tattoo.", day("2027-03-01"));
        var chemsex = byCheck("chemsex", "Please wait 3 months.", day("2027-02-01"));
        assertThat(WORDS.lines(List.of(tattoo, chemsex), ZONE)).isEqualTo("""
                Please wait 4 months after a tattoo. You can give again from 1 March 2027.
                We explained the reason to you, or will if you ring us. You can give again from 1 February 2027.""");
    }

    @Test
    void what_staff_wrote_is_never_told() {
        var noted = of(DeferralSource.CLINICIAN, "tattoo-or-piercing", "Drunk again", null, new DeferralEnd.Never());
        assertThat(WORDS.lines(List.of(noted), ZONE)).doesNotContain("Drunk").endsWith("This lasts for good.");
    }

    @Test
    void an_end_that_nobody_can_date_asks_to_ring_and_an_hour_counts_from_the_next_day() {
        var ends = byCheck("x", "x", new Return.WhenItEnds());
        assertThat(WORDS.lines(List.of(ends), ZONE))
                .endsWith("Please ring us when it is over, or before you come again.");
        var hour = byCheck("x", "x", new Return.At(Instant.parse("2026-12-03T10:00:00Z")));
        assertThat(WORDS.lines(List.of(hour), ZONE)).endsWith("from 4 December 2026.");
    }

    @ParameterizedTest
    @EnumSource
    void a_letter_is_about_everything_but_what_a_laboratory_found_and_what_was_brought_from_elsewhere(
            DeferralSource source) {
        var check = source == DeferralSource.HEALTH_CHECK ? CHECK : null;
        var told = WORDS.told(List.of(of(source, "x", "x", check, new DeferralEnd.Never())), NOW);
        var silent = source == DeferralSource.LABORATORY || source == DeferralSource.OTHER_SYSTEM;
        assertThat(told.isEmpty()).isEqualTo(silent);
    }

    @Test
    void nothing_is_told_that_is_over_before_a_letter_comes_or_has_been_ended() {
        var brief = byCheck("x", "x", day("2026-11-29"));
        var longer = byCheck("x", "x", day("2026-11-30"));
        var ended = longer.ended(EndReason.RECORDED_IN_ERROR);
        assertThat(WORDS.told(List.of(brief, longer, ended), NOW)).containsExactly(longer);
    }

    @Test
    void all_that_one_health_check_found_is_one_matter() {
        var one = byCheck("x", "x", day("2027-03-01"));
        var other = byCheck("y", "y", day("2027-03-01"));
        var noted = of(DeferralSource.CLINICIAN, "x", "x", null, new DeferralEnd.Never());
        assertThat(DeferralWords.ofTheSame(one, List.of(one, other, noted))).containsExactly(one, other);
        assertThat(DeferralWords.ofTheSame(noted, List.of(one, other, noted))).containsExactly(noted);
    }

    @Test
    void every_reason_that_may_be_named_is_one_of_the_tables_and_none_is_of_a_persons_risk() throws IOException {
        var rules = lines("/org/bloodstream/donors/eligibility/deferrals.csv").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(",", 4))
                .toList();
        var codes = rules.stream().map(rule -> rule[1]).toList();
        var risks = rules.stream()
                .filter(rule -> rule[2].equals("INDIVIDUAL_RISK") || rule[2].equals("PREGNANCY"))
                .map(rule -> rule[1])
                .toList();
        var named = lines("/org/bloodstream/donors/occasions/named-in-letters.txt").stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        assertThat(codes).containsAll(named);
        assertThat(risks).isNotEmpty().doesNotContainAnyElementsOf(named);
        assertThat(named).contains("low-haemoglobin").doesNotContain("syphilis", "hiv-or-htlv-infection");
    }

    private static List<String> lines(String path) throws IOException {
        try (var file = Objects.requireNonNull(DeferralWords.class.getResourceAsStream(path))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static Return day(String day) {
        return new Return.OnDay(LocalDate.parse(day));
    }

    private static Deferral byCheck(String code, String words, Return until) {
        return of(DeferralSource.HEALTH_CHECK, code, words, CHECK, new DeferralEnd.Until(until));
    }

    private static Deferral of(
            DeferralSource source, String code, String words, @Nullable UUID check, DeferralEnd end) {
        var checked = source.isByRule();
        var imposed = new Imposition(
                code,
                words,
                source,
                checked ? "D001" : null,
                checked ? "4.3 [GK]" : null,
                EnumSet.allOf(DonationType.class),
                end,
                null,
                check);
        return new Deferral(UUID.randomUUID(), UUID.randomUUID(), imposed, new Actor("carer"), NOW.toInstant(), null);
    }
}
