package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BloodCountsTest {
    private static final String SAMPLE = """
            MSH|^~\\&|LIMS|REGION|BTRACK|REGION|20261122120000||ORU^R01^ORU_R01|MSG1|P|2.5.1|||AL|NE
            PID|1||3999999993^^^HCN

            OBX|1|NM|718-7||91
            """;

    private final BloodCounts counts = new BloodCounts(SAMPLE);

    @Test
    void a_message_has_its_control_id_and_asks_for_one_acknowledgement_only() {
        assertThat(counts.of(0, "B0F").split("\r")[0])
                .isEqualTo("MSH|^~\\&|LIMS|REGION|BTRACK|REGION|20261122120000||ORU^R01^ORU_R01|B0F|P|2.5.1||||");
    }

    @Test
    void it_is_of_another_patient_than_the_one_before() {
        var first = counts.of(0, "A").split("\r")[1];
        var second = counts.of(0, "A").split("\r")[1];
        assertThat(first).isNotEqualTo(second).doesNotContain("3999999993");
    }

    @Test
    void segments_end_as_HL7_ends_them_and_empty_lines_are_none() {
        assertThat(counts.of(0, "A")).doesNotContain("\n", "\r\r").endsWith("OBX|1|NM|718-7||91\r");
    }
}
