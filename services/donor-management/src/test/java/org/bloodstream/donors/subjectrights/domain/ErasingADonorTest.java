package org.bloodstream.donors.subjectrights.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.donors.subjectrights.domain.ErasurePolicy.objectionsTo;

import java.time.LocalDate;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection.DonorRecordsKept;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection.TraceabilityKept;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasingADonorTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final LocalDate GAVE = LocalDate.of(1996, 11, 26);

    @Test
    void who_gave_blood_stays_on_record_for_thirty_years_and_is_told_the_law() {
        var refusal = new TraceabilityKept(LocalDate.of(2026, 11, 26));
        assertThat(objectionsTo(new KeptRecords(GAVE, null), TODAY)).containsExactly(refusal);
        assertThat(refusal.code()).isEqualTo("erasure-refused-traceability");
        assertThat(refusal.message()).contains("2026-11-26", "30 years", "restricted");
        assertThat(refusal.law()).contains("Blood Safety and Quality Regulations", "17(3)(b)");
    }

    @Test
    void thirty_years_to_the_day_later_the_record_may_go() {
        assertThat(objectionsTo(new KeptRecords(GAVE, null), TODAY.plusDays(1))).isEmpty();
    }

    @Test
    void who_was_assessed_and_never_gave_stays_for_fifteen_years() {
        var refusal = new DonorRecordsKept(LocalDate.of(2030, 1, 2));
        assertThat(objectionsTo(new KeptRecords(null, LocalDate.of(2015, 1, 2)), TODAY))
                .containsExactly(refusal);
        assertThat(refusal.code()).isEqualTo("erasure-refused-donor-records");
        assertThat(refusal.law()).contains("15 years");
        assertThat(refusal.message()).contains("2030-01-02");
    }

    @Test
    void every_reason_is_told() {
        assertThat(objectionsTo(new KeptRecords(TODAY, TODAY), TODAY))
                .containsExactly(new TraceabilityKept(TODAY.plusYears(30)), new DonorRecordsKept(TODAY.plusYears(15)));
    }

    @Test
    void who_only_registered_may_be_forgotten() {
        assertThat(objectionsTo(new KeptRecords(null, null), TODAY)).isEmpty();
    }
}
