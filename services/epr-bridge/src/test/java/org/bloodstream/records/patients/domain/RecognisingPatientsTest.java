package org.bloodstream.records.patients.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bloodstream.records.patients.domain.APatient.ANOTHER_HCN;
import static org.bloodstream.records.patients.domain.APatient.CHI;
import static org.bloodstream.records.patients.domain.APatient.EMERGENCY;
import static org.bloodstream.records.patients.domain.APatient.HCN;
import static org.bloodstream.records.patients.domain.APatient.HOSPITAL;
import static org.bloodstream.records.patients.domain.APatient.living;

import java.util.List;
import java.util.Set;
import org.bloodstream.records.patients.domain.Recognition.Doubtful;
import org.bloodstream.records.patients.domain.Recognition.Known;
import org.bloodstream.records.patients.domain.Recognition.Unknown;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecognisingPatientsTest {
    private static final Patient.Living ORLA = living(HCN, HOSPITAL);

    @Test
    void one_known_number_is_enough() {
        assertThat(Recognition.of(Set.of(HOSPITAL), List.of(ORLA))).isEqualTo(new Known(ORLA));
    }

    @Test
    void numbers_that_nobody_holds_are_of_somebody_new() {
        assertThat(Recognition.of(Set.of(HCN, HOSPITAL), List.of())).isEqualTo(new Unknown());
    }

    @Test
    void a_new_number_beside_a_known_one_is_no_doubt() {
        assertThat(Recognition.of(Set.of(HCN, EMERGENCY), List.of(ORLA))).isEqualTo(new Known(ORLA));
    }

    @Test
    void numbers_of_two_records_are_never_merged_by_the_way() {
        var other = living(EMERGENCY);
        assertThat(Recognition.of(Set.of(HCN, EMERGENCY), List.of(ORLA, other)))
                .isEqualTo(new Doubtful(new PatientObjection.NumbersOfTwoPatients()));
    }

    @Test
    void a_retired_number_alone_names_nobody() {
        var merged = living(HCN).retiring(Set.of(EMERGENCY));
        assertThat(Recognition.of(Set.of(EMERGENCY), List.of(merged)))
                .isEqualTo(new Doubtful(new PatientObjection.NumberMerged()));
    }

    @Test
    void a_retired_number_beside_the_surviving_one_is_no_doubt() {
        var merged = living(HCN).retiring(Set.of(EMERGENCY));
        assertThat(Recognition.of(Set.of(HCN, EMERGENCY), List.of(merged))).isEqualTo(new Known(merged));
    }

    @Test
    void for_facts_a_retired_number_stands_for_the_survivor() {
        var merged = living(HCN).retiring(Set.of(EMERGENCY));
        assertThat(Recognition.followingMerges(Set.of(EMERGENCY), List.of(merged)))
                .isEqualTo(new Known(merged));
    }

    @Test
    void nobody_has_two_health_and_care_numbers() {
        var doubt = new Doubtful(new PatientObjection.AnotherNationalNumber());
        assertThat(Recognition.of(Set.of(HOSPITAL, ANOTHER_HCN), List.of(ORLA))).isEqualTo(doubt);
        assertThat(Recognition.of(Set.of(HCN, ANOTHER_HCN), List.of())).isEqualTo(doubt);
        assertThat(Recognition.of(Set.of(HCN, CHI), List.of(ORLA))).isEqualTo(new Known(ORLA));
    }
}
