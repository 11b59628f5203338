package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WardTest {
    private static final Ward WARD = Ward.at(Instant.parse("2026-11-22T12:00:00Z"));

    @Test
    void every_check_is_of_another_pack_until_all_were_checked() {
        assertThat(WARD.packs()).hasSize(10_000);
        assertThat(WARD.scan(0)).isNotEqualTo(WARD.scan(1)).isEqualTo(WARD.scan(10_000));
    }

    @Test
    void patients_have_numbers_that_are_issued() {
        assertThat(WARD.packs())
                .extracting(Pack::patient)
                .doesNotHaveDuplicates()
                .allMatch(number ->
                        PatientIdentifier.ofNationalNumber(number).key().equals("HCN:" + number));
    }

    @Test
    void donations_are_of_a_facility_that_nobody_has() {
        assertThat(WARD.packs()).allMatch(pack -> pack.donation().value().startsWith("A9990"));
    }

    @Test
    void a_scan_is_the_wristband_and_the_whole_label() {
        var scan = JsonMapper.shared().readTree(WARD.scan(0));
        assertThat(scan.get("wristband").asString())
                .isEqualTo(WARD.packs().getFirst().patient());
        assertThat(scan.at("/label/0").asString())
                .startsWith("=+")
                .contains(WARD.packs().getFirst().donation().value());
    }

    @Test
    void what_outcome_is_made_to_know_is_of_the_same_pack_and_patient() {
        var pack = WARD.packs().getFirst();
        assertThat(pack.statement())
                .contains("'" + pack.donation().value())
                .contains("'HCN:" + pack.patient() + "'")
                .contains("'2026-12-12T00:00:00Z'");
    }
}
