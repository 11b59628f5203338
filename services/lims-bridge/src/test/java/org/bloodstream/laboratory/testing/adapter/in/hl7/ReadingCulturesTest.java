package org.bloodstream.laboratory.testing.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bloodstream.exchange.Samples;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.testing.domain.CultureResult;
import org.bloodstream.laboratory.testing.domain.TestReport.CultureReported;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingCulturesTest {
    private static final String SAMPLE = Samples.text("25_oru_r01_bacterial_culture");
    private static final String BOTTLE = SAMPLE.substring(SAMPLE.indexOf("OBR|"));

    @Test
    void the_agreed_message_is_the_agreed_event() {
        assertThat(Plate.read(SAMPLE).reports())
                .isEqualTo(List.of(Golden.event("testreport", "CultureReported", CultureReported.class)));
    }

    @ParameterizedTest
    @CsvSource({"P,P", "P,F", "F,F", "C,C", "C,F"})
    void growth_is_told_at_whatever_status_the_bottle_is(String run, String observation) {
        assertThat(Plate.read(withStatus(run, observation)).reports()).hasSize(1);
    }

    @Test
    void each_reading_of_a_bottle_is_another_report_and_the_same_reading_the_same() {
        var growth = Plate.read(SAMPLE).report().orElseThrow();
        var again =
                Plate.read(SAMPLE.replace("DTL000025", "DTL000026")).report().orElseThrow();
        assertThat(again.subject()).isEqualTo(growth.subject());
        var later = Plate.read(SAMPLE.replace("20261123044500", "20261123045500"))
                .report()
                .orElseThrow();
        assertThat(later.subject()).isNotEqualTo(growth.subject());
        var corrected = Plate.read(withStatus("C", "C").replace("GROWTH^Growth", "NO_GROWTH^No growth"))
                .report()
                .orElseThrow();
        assertThat(corrected.subject()).isNotEqualTo(growth.subject());
    }

    @Test
    void several_bottles_come_in_one_message_and_one_that_could_not_be_read_is_none() {
        var clear = BOTTLE.replace("BTA-77101", "BTA-77102").replace("GROWTH^Growth", "NO_GROWTH^No growth");
        var broken = BOTTLE.replace("BTA-77101", "BTA-77103").replace("||||||P\rSPM", "||||||X\rSPM");
        assertThat(Plate.read(SAMPLE + clear + broken).reports())
                .extracting(report -> ((CultureReported) report).result())
                .containsExactly(CultureResult.GROWTH, CultureResult.NO_GROWTH);
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "=A99902600012300;A9990260001239;SPM^1^2 donation-number-check-failed",
                "|=A99902600012300|;||;SPM^1^2 donation-number-missing",
                "DPL01000^Platelets LD (local synthetic code)^IBT0001;;SPM^1^4 product-missing",
                "^IBT0001;^L;SPM^1^4 product-missing",
                "DPL01000;DPL0100;SPM^1^4 product-code-malformed",
                "P^Patient^HL70369;Q^Control specimen^HL70369;SPM^1^11 specimen-role-unknown",
                "GROWTH^Growth^L;STERILE^^L;OBX^1^5 result-value-unknown",
                "GROWTH^Growth^L||||||P;GROWTH^Growth^L||||||C;OBX^1^11 result-status-unsupported",
                "OBX|1|CE|BACTERIAL_CULTURE;OBX|1|CE|HBSAG;OBX^1^3 test-differs",
                "BTA-77101^BACTALERT-2;^BACTALERT-2;OBR^1^3 culture-missing",
                "BTA-77101^BACTALERT-2;BTA-77101;OBR^1^3 analyser-missing",
                "|||20261123044500+0000|;||||;OBR^1^7 run-time-missing",
                "|20261123044500+0000||||||||||||||||||P;|20261123044500+0000||||||||||||||||||X;OBR^1^25 culture-status-unsupported",
                "20261123050000+0000;20261123050000;MSH^1^7 timestamp-malformed",
            })
    void a_field_that_is_wrong_is_named_and_nothing_is_read(String right, String wrong, String fault) {
        Plate.assertNamed(SAMPLE, right, wrong == null ? "" : wrong, fault);
    }

    @Test
    void nothing_of_a_message_with_another_test_or_a_lost_segment_is_read() {
        assertThat(Plate.read(SAMPLE
                                + BOTTLE.replace(
                                        "|BACTERIAL_CULTURE^Bacterial culture of a pack^L|||2026",
                                        "|HBSAG^HBsAg^L|||2026"))
                        .faults())
                .containsExactly("OBR^2^4 test-differs");
        var lost = BOTTLE.substring(0, BOTTLE.indexOf("SPM|"));
        assertThat(Plate.read(SAMPLE + lost).faults()).containsExactly("OBR^2^0 one-reading-of-one-tube");
        assertThat(Plate.read(SAMPLE + BOTTLE.repeat(400)).faults()).containsExactly("OBR^1^0 batch-too-large");
    }

    private static String withStatus(String run, String observation) {
        return SAMPLE.replace("||||||||||||||||||P\r", "||||||||||||||||||%s\r".formatted(run))
                .replace("||||||P\rSPM", "||||||%s\rSPM".formatted(observation));
    }
}
