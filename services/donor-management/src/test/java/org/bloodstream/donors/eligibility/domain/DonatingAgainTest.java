package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.DonationType.DOUBLE_RED_CELLS;
import static org.bloodstream.donors.eligibility.domain.DonationType.LEUCAPHERESIS;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLASMA;
import static org.bloodstream.donors.eligibility.domain.DonationType.PLATELETS;
import static org.bloodstream.donors.eligibility.domain.DonationType.WHOLE_BLOOD;
import static org.bloodstream.donors.eligibility.domain.Session.NOW;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.aMan;
import static org.bloodstream.donors.eligibility.domain.Session.aWoman;
import static org.bloodstream.donors.eligibility.domain.Session.decide;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntil;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntilItEnds;
import static org.bloodstream.donors.eligibility.domain.Session.gave;
import static org.bloodstream.donors.eligibility.domain.Session.giving;
import static org.bloodstream.donors.eligibility.domain.Session.good;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Deferred;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.registration.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonatingAgainTest {
    @ParameterizedTest
    @CsvSource({
        "MALE, WHOLE_BLOOD, WHOLE_BLOOD, 84",
        "FEMALE, WHOLE_BLOOD, WHOLE_BLOOD, 112",
        "MALE, WHOLE_BLOOD, PLATELETS, 28",
        "FEMALE, WHOLE_BLOOD, PLASMA, 28",
        "MALE, WHOLE_BLOOD, DOUBLE_RED_CELLS, 182",
        "MALE, DOUBLE_RED_CELLS, DOUBLE_RED_CELLS, 182",
        "MALE, DOUBLE_RED_CELLS, WHOLE_BLOOD, 182",
        "MALE, PLATELETS, PLATELETS, 14",
        "FEMALE, PLASMA, PLASMA, 14",
        "FEMALE, PLATELETS, WHOLE_BLOOD, 28",
        "MALE, LEUCAPHERESIS, WHOLE_BLOOD, 28"
    })
    void an_interval_is_over_on_its_day_and_not_the_day_before(
            Sex sex, DonationType before, DonationType next, int days) {
        var past = gave(before, TODAY.minusDays(days));
        assertThat(decide(donor(sex, past), giving(next)).outcome()).isEqualTo(new Eligible());
        var late = gave(before, TODAY.minusDays(days - 1));
        var decision = decide(donor(sex, late), giving(next));
        assertThat(decision.outcome()).isEqualTo(deferredUntil(TODAY.plusDays(1)));
        assertThat(decision.findings().getFirst().code()).isEqualTo("interval-too-short");
    }

    @Test
    void weeks_count_from_the_local_date_at_whatever_hour() {
        var midnight = LocalDateTime.of(2026, 7, 1, 0, 5).atZone(RegionalTime.ZONE);
        var donor = aMan(new PastDonation(WHOLE_BLOOD, 470, midnight));
        var returns = LocalDate.of(2026, 9, 23);
        assertThat(decide(donor, Session.on(returns.minusDays(1))).outcome()).isEqualTo(deferredUntil(returns));
        assertThat(decide(donor, Session.on(returns)).outcome()).isEqualTo(new Eligible());
    }

    @Test
    void leucapheresis_waits_48_hours_to_the_minute() {
        var past = new PastDonation(LEUCAPHERESIS, 200, NOW.minusHours(48));
        assertThat(decide(aMan(past), giving(LEUCAPHERESIS)).outcome()).isEqualTo(new Eligible());
        var late = new PastDonation(LEUCAPHERESIS, 200, NOW.minusHours(48).plusMinutes(1));
        assertThat(decide(aMan(late), giving(LEUCAPHERESIS)).outcome())
                .isEqualTo(new Deferred(new Return.At(NOW.plusMinutes(1).toInstant())));
    }

    @Test
    void an_older_donation_of_another_type_can_be_what_defers() {
        var donor = aMan(gave(DOUBLE_RED_CELLS, TODAY.minusDays(100)), gave(PLATELETS, TODAY.minusDays(40)));
        assertThat(decide(donor, giving(WHOLE_BLOOD)).outcome()).isEqualTo(deferredUntil(TODAY.plusDays(82)));
    }

    @ParameterizedTest
    @CsvSource({"MALE, 4", "FEMALE, 3"})
    void whole_blood_is_given_so_often_in_365_days_and_no_calendar_year(Sex sex, int maximum) {
        var donations = IntStream.range(0, maximum)
                .mapToObj(i -> gave(WHOLE_BLOOD, TODAY.minusDays(364 - i * 80L)))
                .toArray(PastDonation[]::new);
        var decision = decide(donor(sex, donations), giving(WHOLE_BLOOD));
        assertThat(decision.findings()).extracting(Finding::code).contains("maximum-reached");
        assertThat(decision.findings().stream()
                        .filter(finding -> finding.code().equals("maximum-reached"))
                        .map(Finding::until))
                .containsExactly(new Return.OnDay(TODAY.plusDays(1)));
        donations[0] = gave(WHOLE_BLOOD, TODAY.minusDays(365));
        assertThat(decide(donor(sex, donations), giving(WHOLE_BLOOD)).findings())
                .extracting(Finding::code)
                .doesNotContain("maximum-reached");
    }

    @Test
    void platelets_and_plasma_share_24_procedures_in_365_days() {
        var donations = IntStream.range(0, 24)
                .mapToObj(i -> gave(i % 2 == 0 ? PLATELETS : PLASMA, TODAY.minusDays(14 + i * 15L)))
                .toArray(PastDonation[]::new);
        assertThat(decide(aMan(donations), giving(PLATELETS)).outcome())
                .isEqualTo(deferredUntil(TODAY.minusDays(14 + 23 * 15L).plusDays(365)));
    }

    @Test
    void leucapheresis_is_at_most_twice_in_7_days() {
        var donor = aMan(gave(LEUCAPHERESIS, TODAY.minusDays(6)), gave(LEUCAPHERESIS, TODAY.minusDays(3)));
        assertThat(decide(donor, giving(LEUCAPHERESIS)).outcome()).isEqualTo(deferredUntil(TODAY.plusDays(1)));
    }

    @Test
    void plasma_counts_by_volume_with_what_is_planned() {
        var donor = aMan(gave(PLASMA, 1000, TODAY.minusDays(30)), gave(PLASMA, 800, TODAY.minusDays(15)));
        assertThat(decide(donor, new Attendance(PLASMA, good(), 600, NOW)).outcome())
                .isEqualTo(new Eligible());
        assertThat(decide(donor, new Attendance(PLASMA, good(), 601, NOW)).outcome())
                .isEqualTo(deferredUntil(TODAY.plusDays(1)));
        assertThat(decide(aMan(), new Attendance(PLASMA, good(), 2401, NOW)).outcome())
                .isEqualTo(deferredUntilItEnds());
    }

    private static DonorForSelection donor(Sex sex, PastDonation... donations) {
        return sex == Sex.MALE ? aMan(donations) : aWoman(donations);
    }
}
