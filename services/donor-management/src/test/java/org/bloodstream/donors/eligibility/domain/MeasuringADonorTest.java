package org.bloodstream.donors.eligibility.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.bloodstream.donors.eligibility.domain.Session.TODAY;
import static org.bloodstream.donors.eligibility.domain.Session.aMan;
import static org.bloodstream.donors.eligibility.domain.Session.aWoman;
import static org.bloodstream.donors.eligibility.domain.Session.capillary;
import static org.bloodstream.donors.eligibility.domain.Session.decide;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntil;
import static org.bloodstream.donors.eligibility.domain.Session.deferredUntilItEnds;
import static org.bloodstream.donors.eligibility.domain.Session.giving;
import static org.bloodstream.donors.eligibility.domain.Session.good;
import static org.bloodstream.donors.eligibility.domain.Session.measured;
import static org.bloodstream.donors.eligibility.domain.Session.venous;

import java.math.BigDecimal;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.Eligible;
import org.bloodstream.donors.eligibility.domain.EligibilityOutcome.ReferToClinician;
import org.bloodstream.donors.registration.domain.Sex;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasuringADonorTest {
    private static final DonationType WHOLE_BLOOD = DonationType.WHOLE_BLOOD;

    @ParameterizedTest
    @CsvSource({
        "FEMALE, WHOLE_BLOOD, 125",
        "MALE, WHOLE_BLOOD, 135",
        "FEMALE, DOUBLE_RED_CELLS, 140",
        "MALE, DOUBLE_RED_CELLS, 140"
    })
    void haemoglobin_at_the_limit_is_enough_and_one_less_is_not(Sex sex, DonationType type, int limit) {
        var donor = sex == Sex.MALE ? aMan() : aWoman();
        for (var sample : Haemoglobin.Sample.values()) {
            var enough = measured("80", 178, new Haemoglobin(limit, sample));
            var low = measured("80", 178, new Haemoglobin(limit - 1, sample));
            assertThat(decide(donor, giving(type, enough)).outcome()).isEqualTo(new Eligible());
            var decision = decide(donor, giving(type, low));
            assertThat(decision.outcome()).isEqualTo(deferredUntil(TODAY.plusMonths(3)));
            assertThat(decision.findings())
                    .extracting(Finding::code)
                    .containsExactly("low-haemoglobin", "haemoglobin-too-low");
        }
    }

    @ParameterizedTest
    @CsvSource({"WHOLE_BLOOD, 50, 49.9", "PLATELETS, 50, 49.9", "DOUBLE_RED_CELLS, 70, 69.9"})
    void weight_at_the_limit_is_enough_and_a_little_less_is_not(DonationType type, String enough, String less) {
        assertThat(decide(aMan(), giving(type, measured(enough, 180, venous(150))))
                        .outcome())
                .isEqualTo(new Eligible());
        var decision = decide(aMan(), giving(type, measured(less, 180, venous(150))));
        assertThat(decision.outcome()).isEqualTo(deferredUntilItEnds());
        assertThat(decision.findings()).extracting(Finding::code).containsExactly("weight-too-low");
    }

    @Test
    void a_donor_above_what_chairs_hold_is_referred() {
        assertThat(decide(aMan(), giving(WHOLE_BLOOD, measured("158", 190, venous(150))))
                        .outcome())
                .isEqualTo(new Eligible());
        assertThat(decide(aMan(), giving(WHOLE_BLOOD, measured("158.1", 190, venous(150))))
                        .outcome())
                .isEqualTo(new ReferToClinician());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_eligible_before_weight_and_haemoglobin_are_known(DonationType type) {
        var decision = decide(aMan(), new Attendance(type, Measurements.none(), null, Session.NOW));
        assertThat(decision.outcome()).isEqualTo(deferredUntilItEnds());
        assertThat(decision.findings())
                .extracting(Finding::code)
                .contains("weight-not-known", "haemoglobin-not-measured");
    }

    @ParameterizedTest
    @CsvSource({"149, platelet-count-too-low", ", platelet-count-not-measured"})
    void platelets_are_counted_before_they_are_given(Integer count, String code) {
        var good = good();
        var measured = new Measurements(good.weightKg(), 178, good.haemoglobin(), count, good.plasmaProtein());
        var decision = decide(aMan(), giving(DonationType.PLATELETS, measured));
        assertThat(decision.outcome()).isEqualTo(deferredUntilItEnds());
        assertThat(decision.findings()).extracting(Finding::code).containsExactly(code);
        assertThat(decide(aMan(), giving(WHOLE_BLOOD, measured)).outcome()).isEqualTo(new Eligible());
        var enough = new Measurements(good.weightKg(), 178, good.haemoglobin(), 150, good.plasmaProtein());
        assertThat(decide(aMan(), giving(DonationType.PLATELETS, enough)).outcome())
                .isEqualTo(new Eligible());
    }

    @ParameterizedTest
    @CsvSource({"60, 364, ", "59, 10, plasma-protein-too-low", "70, 366, plasma-protein-due"})
    void plasma_protein_is_measured_once_a_year_for_the_machine(int gPerL, int daysAgo, String code) {
        var good = good();
        var protein = new PlasmaProtein(gPerL, TODAY.minusDays(daysAgo));
        var measured = new Measurements(good.weightKg(), 178, good.haemoglobin(), 250, protein);
        var decision = decide(aMan(), giving(DonationType.PLASMA, measured));
        assertThat(decision.outcome()).isEqualTo(code == null ? new Eligible() : deferredUntilItEnds());
        if (code != null)
            assertThat(decision.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void the_machine_needs_height_and_what_it_would_take() {
        var noHeight = measured("80", null, venous(150));
        assertThat(decide(aMan(), giving(DonationType.PLASMA, noHeight)).findings())
                .extracting(Finding::code)
                .containsExactly("height-not-known");
        assertThat(decide(aMan(), new Attendance(DonationType.PLASMA, good(), null, Session.NOW))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("planned-loss-not-known");
        assertThat(decide(aMan(), giving(WHOLE_BLOOD, noHeight)).outcome()).isEqualTo(new Eligible());
    }

    @Test
    void blood_volume_is_estimated_by_the_formula_of_nadler() {
        assertThat(BloodVolume.estimatedMl(Sex.MALE, 178, new BigDecimal("80"))).isEqualTo(5248);
        assertThat(BloodVolume.estimatedMl(Sex.FEMALE, 165, new BigDecimal("60")))
                .isEqualTo(3767);
    }

    @Test
    void a_woman_below_65_kg_needs_3500_mL_of_blood_and_so_a_height() {
        assertThat(codes("64.9", null)).containsExactly("height-not-known");
        assertThat(codes("65", null)).isEmpty();
        assertThat(codes("52", 165)).isEmpty();
        assertThat(codes("51.9", 165)).contains("blood-volume-too-small");
        assertThat(decide(aMan(), giving(WHOLE_BLOOD, measured("50", 150, venous(150))))
                        .outcome())
                .as("the rule is for women")
                .isEqualTo(new Eligible());
    }

    @Test
    void a_woman_below_20_years_is_measured_below_168_cm() {
        var girl = Session.born(TODAY.minusYears(20).plusDays(1), Sex.FEMALE);
        var grown = Session.born(TODAY.minusYears(20), Sex.FEMALE);
        var noHeight = giving(WHOLE_BLOOD, measured("70", null, venous(150)));
        assertThat(decide(girl, noHeight).findings()).extracting(Finding::code).containsExactly("height-not-known");
        assertThat(decide(grown, noHeight).findings()).isEmpty();
        assertThat(decide(girl, giving(WHOLE_BLOOD, measured("70", 130, venous(150))))
                        .findings())
                .extracting(Finding::code)
                .contains("blood-volume-too-small");
        assertThat(decide(grown, giving(WHOLE_BLOOD, measured("70", 130, venous(150))))
                        .findings())
                .extracting(Finding::code)
                .doesNotContain("blood-volume-too-small");
    }

    @Test
    void no_donation_takes_more_than_15_percent_of_the_blood() {
        assertThat(loss(787)).isEmpty();
        assertThat(loss(788)).containsExactly("loss-too-large");
    }

    @Test
    void a_bag_takes_its_volume_whatever_less_is_planned() {
        var small = measured("50", 140, venous(150));
        assertThat(decide(aMan(), new Attendance(WHOLE_BLOOD, small, 300, Session.NOW))
                        .findings())
                .extracting(Finding::code)
                .containsExactly("loss-too-large");
    }

    @Test
    void a_haemoglobin_that_no_person_has_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> capillary(0));
        assertThatIllegalArgumentException().isThrownBy(() -> venous(301));
    }

    private static List<String> loss(int plannedMl) {
        return decide(aMan(), new Attendance(DonationType.PLATELETS, good(), plannedMl, Session.NOW))
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }

    private static List<String> codes(String kg, Integer cm) {
        return decide(aWoman(), giving(WHOLE_BLOOD, measured(kg, cm, venous(150)))).findings().stream()
                .map(Finding::code)
                .toList();
    }
}
