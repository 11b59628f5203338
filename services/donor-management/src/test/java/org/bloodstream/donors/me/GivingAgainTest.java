package org.bloodstream.donors.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bloodstream.donors.eligibility.SelectionText;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.eligibility.domain.SelectionReading;
import org.bloodstream.donors.me.OwnRecord.Given;
import org.bloodstream.donors.me.OwnRecord.Next;
import org.bloodstream.donors.registration.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingAgainTest {
    private static final SelectionPolicy POLICY =
            ((SelectionReading.Taken) SelectionPolicy.read(SelectionText.shipped())).policy();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void who_never_gave_may_come_today() {
        assertThat(NextByType.of(POLICY, Sex.FEMALE, List.of(), TODAY))
                .hasSize(DonationType.values().length)
                .allMatch(next -> next.from().equals(TODAY) && next.words() == null);
    }

    @Test
    void the_latest_donation_that_keeps_a_donor_waiting_counts_and_says_why() {
        var next = wholeBlood(List.of(given(TODAY.minusWeeks(1)), given(TODAY.minusWeeks(20))));
        assertThat(next.from()).isEqualTo(TODAY.minusWeeks(1).plusWeeks(16));
        assertThat(next.words()).isNotBlank();
    }

    @Test
    void an_interval_that_ends_today_keeps_nobody() {
        assertThat(wholeBlood(List.of(given(TODAY.minusWeeks(16)))))
                .isEqualTo(new Next(DonationType.WHOLE_BLOOD, TODAY, null));
        assertThat(wholeBlood(List.of(given(TODAY.minusWeeks(16).plusDays(1)))).from())
                .isEqualTo(TODAY.plusDays(1));
    }

    private static Next wholeBlood(List<Given> donations) {
        return NextByType.of(POLICY, Sex.FEMALE, donations, TODAY).stream()
                .filter(next -> next.donation() == DonationType.WHOLE_BLOOD)
                .findFirst()
                .orElseThrow();
    }

    private static Given given(LocalDate day) {
        return new Given("A9990 26 000123 8", DonationType.WHOLE_BLOOD, "BELFAST-HQ", day, List.of());
    }
}
