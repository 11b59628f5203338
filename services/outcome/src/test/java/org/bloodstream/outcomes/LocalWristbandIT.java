package org.bloodstream.outcomes;

import org.junit.jupiter.api.Test;

/** Who has no national number is found by the hospital's own on the wristband, the whole way from Kafka to the answer. */
class LocalWristbandIT extends OutcomeTest {

    @Test
    void twins_alike_in_name_birth_and_sex_are_told_apart_by_their_wristbands() {
        var one = new Day(this).withoutNationalNumber().good();
        var other = new Day(this).withoutNationalNumber().good();
        heard();
        assertGo(checked(band(one), one.label()));
        assertGo(checked(band(other), other.label()));
        assertNoGo(json(check(band(one), other.label())), "issued-to-another-patient");
        assertNoGo(json(check(band(other), one.label())), "issued-to-another-patient");
    }

    @Test
    void the_same_number_of_another_hospital_is_not_the_patient() {
        var day = new Day(this).withoutNationalNumber().good();
        heard();
        assertNoGo(
                json(check("]d291MR:WHSCT:" + day.hospitalNumber, day.label())),
                "patient-unknown",
                "issued-to-another-patient");
        assertNoGo(json(check(day.hospitalNumber, day.label())), "wristband-unreadable");
    }

    @Test
    void the_wristband_of_somebody_brought_in_unconscious_is_good_when_the_national_number_is_found() {
        var day = new Day(this).withoutNationalNumber().good();
        day.nationalNumberFound();
        heard();
        assertGo(checked(band(day), day.label()));
        assertGo(checked(day.hcn, day.label()));
    }

    @Test
    void it_is_good_no_longer_when_the_hospitals_number_is_merged_away() {
        var day = new Day(this).withoutNationalNumber().good();
        var survivor = new Day(this).identified().grouped("O");
        day.mergedInto(survivor.hcn);
        heard();
        assertNoGo(json(check(band(day), day.label())), "patient-merged");
        assertGo(checked(survivor.hcn, day.label()));
    }

    private static String band(Day day) {
        return "]d291MR:BHSCT:" + day.hospitalNumber;
    }
}
