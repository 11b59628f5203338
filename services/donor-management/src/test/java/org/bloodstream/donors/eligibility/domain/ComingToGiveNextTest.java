package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.eligibility.domain.Session.NOW;
import static org.bloodstream.donors.eligibility.domain.Session.POLICY;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.gave;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.bloodstream.donors.eligibility.domain.NextOfType.Standing;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ComingToGiveNextTest {
    @Test
    void who_never_gave_may_come_for_anything_today() {
        assertThat(NextOfType.all(POLICY, Session.aMan(), NOW)).allSatisfy(next -> {
            assertThat(next.standing()).isEqualTo(Standing.MAY_COME);
            assertThat(next.from()).isEqualTo(TODAY);
            assertThat(next.because()).isEmpty();
        });
    }

    @Test
    void the_interval_counts_from_the_last_donation() {
        var next = whole(Session.aWoman(gave(DonationType.WHOLE_BLOOD, TODAY.minusDays(10))));
        assertThat(next.standing()).isEqualTo(Standing.NOT_YET);
        assertThat(next.from()).isEqualTo(TODAY.minusDays(10).plusWeeks(16));
        assertThat(next.because()).extracting(Finding::code).containsExactly("interval-too-short");
    }

    @Test
    void the_yearly_maximum_counts_where_the_interval_is_over() {
        var next = whole(Session.aWoman(
                gave(DonationType.WHOLE_BLOOD, TODAY.minusDays(360)),
                gave(DonationType.WHOLE_BLOOD, TODAY.minusDays(240)),
                gave(DonationType.WHOLE_BLOOD, TODAY.minusDays(120))));
        assertThat(next.from()).isEqualTo(TODAY.plusDays(5));
        assertThat(next.because()).extracting(Finding::code).containsExactly("maximum-reached");
    }

    @Test
    void age_and_what_a_clinician_decides_are_said() {
        var child = whole(born(TODAY.plusDays(3).minusYears(17)));
        assertThat(child.standing()).isEqualTo(Standing.NOT_YET);
        assertThat(child.from()).isEqualTo(TODAY.plusDays(3));
        var young = whole(born(TODAY.minusYears(17)));
        assertThat(young.standing()).isEqualTo(Standing.CLINICIAN_DECIDES);
        assertThat(young.from()).isEqualTo(TODAY);
        var first = whole(born(TODAY.minusYears(66)));
        assertThat(first.standing()).isEqualTo(Standing.NEVER);
        assertThat(first.from()).isNull();
    }

    @Test
    void a_deferral_counts_for_its_donations_alone_and_what_has_no_day_says_none() {
        var platelets = deferred(new Return.OnDay(TODAY.plusDays(2)), DonationType.PLATELETS);
        assertThat(whole(platelets).standing()).isEqualTo(Standing.MAY_COME);
        assertThat(of(platelets, DonationType.PLATELETS).from()).isEqualTo(TODAY.plusDays(2));
        var pregnant = whole(deferred(new Return.WhenItEnds(), DonationType.WHOLE_BLOOD));
        assertThat(pregnant.standing())
                .as("also where the next health check asks again")
                .isEqualTo(Standing.NOT_YET);
        assertThat(pregnant.from()).isNull();
        assertThat(whole(deferred(null, DonationType.WHOLE_BLOOD)).standing()).isEqualTo(Standing.NEVER);
    }

    /** The day that the record says is the first: nothing holds on it that held today, and something does the day before. */
    @Property(tries = 300)
    void the_day_is_the_first_on_which_nothing_of_today_holds(
            @ForAll @Size(max = 12) List<@IntRange(min = 0, max = 500) Integer> daysAgo,
            @ForAll @Size(min = 12, max = 12) List<DonationType> types) {
        var donations = new PastDonation[daysAgo.size()];
        for (int i = 0; i < donations.length; i++)
            donations[i] = gave(types.get(i), 470, TODAY.minusDays(daysAgo.get(i)));
        var donor = Session.aMan(donations);
        for (var next : NextOfType.all(POLICY, donor, NOW)) {
            var from = next.from();
            if (from == null || from.equals(TODAY)) continue;
            assertThat(keptFrom(donor, next.donation(), from)).isFalse();
            assertThat(keptFrom(donor, next.donation(), from.minusDays(1))).isTrue();
        }
    }

    private static boolean keptFrom(DonorForSelection donor, DonationType donation, LocalDate day) {
        return Eligibility.onRecord(POLICY, donor, donation, Session.at(day)).findings().stream()
                .anyMatch(finding -> finding.effect() == Effect.DEFER);
    }

    private static NextOfType whole(DonorForSelection donor) {
        return of(donor, DonationType.WHOLE_BLOOD);
    }

    private static NextOfType of(DonorForSelection donor, DonationType donation) {
        var all = NextOfType.all(POLICY, donor, NOW);
        assertThat(all)
                .extracting(NextOfType::donation)
                .containsExactlyElementsOf(Arrays.asList(DonationType.values()));
        return all.stream()
                .filter(each -> each.donation() == donation)
                .findFirst()
                .orElseThrow();
    }

    private static DonorForSelection born(LocalDate day) {
        return Session.born(day, Sex.MALE);
    }

    private static DonorForSelection deferred(@Nullable Return until, DonationType donation) {
        var deferral =
                new EarlierDeferral(new UUID(0, 5), "D012", "pregnant", "Words", "4.3", Set.of(donation), until, true);
        return new DonorForSelection(
                LocalDate.of(1990, 5, 1), Sex.FEMALE, List.of(), LastReviews.NONE, List.of(deferral), List.of());
    }
}
