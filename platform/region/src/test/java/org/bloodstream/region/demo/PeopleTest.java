package org.bloodstream.region.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.region.hl7.Sample;
import org.bloodstream.region.hl7.Segments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PeopleTest {
    private final People people = new People();

    @Test
    void whom_a_message_names_is_known_by_every_name_and_number() {
        people.meet(Segments.of(Sample.ADMIT.text()));

        assertThat(people.told())
                .contains("3999999993", "H0012345", "V0000451", "TESTPATIENT", "ORLA", "MARIE", "SEAN", "19830714")
                .doesNotContain("", "MS", "BHSCT");
    }

    @Test
    void a_number_that_retires_is_known_too() {
        people.meet(Segments.of(Sample.MERGE.text()));

        assertThat(people.told()).contains("U0099887");
    }
}
