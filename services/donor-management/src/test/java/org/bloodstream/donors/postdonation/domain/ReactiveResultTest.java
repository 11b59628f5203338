package org.bloodstream.donors.postdonation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.postdonation.domain.DonorsDonations.Given;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReactiveResultTest {
    private static final Instant FOUND = Instant.parse("2026-11-24T09:12:00Z");
    private static final DonationNumber REACTIVE = DonationNumber.of("A9990", 26, 123);
    private static final DonationNumber LAST_YEARS = DonationNumber.of("A9990", 25, 77);
    private static final DonationNumber OF_LONG_AGO = DonationNumber.of("A9990", 9, 4);
    private static final DonorsDonations DONOR = new DonorsDonations(
            new UUID(0, 1),
            List.of(
                    new Given(REACTIVE, LocalDate.of(2026, 11, 22)),
                    new Given(LAST_YEARS, LocalDate.of(2025, 3, 1)),
                    new Given(OF_LONG_AGO, LocalDate.of(2009, 3, 1))));

    @Test
    void it_reaches_every_other_donation_of_the_donor_however_old_under_one_number() {
        var reached = new ReactiveResult(REACTIVE, "HIV_RNA", FOUND).reaches(DONOR);
        assertThat(reached).extracting(DonorFoundReactive::donation).containsExactly(LAST_YEARS, OF_LONG_AGO);
        assertThat(reached)
                .extracting(DonorFoundReactive::found)
                .containsOnly(reached.getFirst().found());
        assertThat(reached)
                .allMatch(event ->
                        event.donor().equals(DONOR.donor()) && event.foundAt().equals(FOUND));
    }

    @Test
    void the_same_result_reaches_them_as_the_same_finding_and_another_test_as_another() {
        var hiv = new ReactiveResult(REACTIVE, "HIV_RNA", FOUND).reaches(DONOR);
        assertThat(new ReactiveResult(REACTIVE, "HIV_RNA", FOUND).reaches(DONOR))
                .isEqualTo(hiv);
        assertThat(new ReactiveResult(REACTIVE, "HCV_RNA", FOUND)
                        .reaches(DONOR)
                        .getFirst()
                        .found())
                .isNotEqualTo(hiv.getFirst().found());
    }

    @Test
    void a_test_that_is_new_to_us_counts_and_an_antibody_of_red_cells_is_no_infection() {
        assertThat(new ReactiveResult(REACTIVE, "A_TEST_OF_TOMORROW", FOUND).reaches(DONOR))
                .hasSize(2);
        assertThat(new ReactiveResult(REACTIVE, "ANTIBODY_SCREEN", FOUND).reaches(DONOR))
                .isEmpty();
    }

    @Test
    void a_donor_who_gave_once_has_no_other_donation() {
        var once = new DonorsDonations(new UUID(0, 1), List.of(new Given(REACTIVE, LocalDate.of(2026, 11, 22))));
        assertThat(new ReactiveResult(REACTIVE, "HIV_RNA", FOUND).reaches(once)).isEmpty();
    }
}
