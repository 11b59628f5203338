package org.bloodstream.laboratory.testing.adapter.in.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.exchange.Samples;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.testing.domain.DiscretionaryTest;
import org.bloodstream.laboratory.testing.domain.TestReport.DiscretionaryResultReported;
import org.bloodstream.laboratory.testing.domain.TestReport.DiscretionaryResultWithdrawn;
import org.bloodstream.laboratory.testing.domain.TestResult;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingDiscretionaryTestsTest {
    private static final String SAMPLE = Samples.text("19_oru_r01_discretionary_tests");
    private static final String RUN = "|||20261123042000+0000||||||||||||||||||F";
    private static final String CORRECTED = SAMPLE.replace(RUN, RUN.replaceFirst("F$", "C"));
    private static final String RESULT = "NEG^Negative^L||||||F";
    private static final String TUBE = SAMPLE.substring(SAMPLE.indexOf("OBR|4"));

    @Test
    void the_agreed_message_is_the_agreed_event() {
        assertThat(Plate.read(SAMPLE).reports()).isEqualTo(List.of(reported()));
    }

    @Test
    void each_sample_is_a_report_of_its_own_and_one_without_a_result_is_none() {
        var reactive = other("5").replace("NEG^Negative", "REACT^Reactive");
        var without = other("6").replace(RESULT, RESULT.replaceFirst("F$", "X"));
        assertThat(Plate.read(SAMPLE + reactive + without).reports())
                .containsExactly(
                        reported(),
                        new DiscretionaryResultReported(
                                new DonationNumber("A999026000125"),
                                DiscretionaryTest.MALARIA_ANTIBODY,
                                TestResult.REACTIVE,
                                "ALINITY-1",
                                "RUN-2611-0091",
                                Instant.parse("2026-11-23T04:20:00Z"),
                                "DTL000019",
                                Instant.parse("2026-11-23T05:00:00Z")));
    }

    @ParameterizedTest
    @CsvSource({"W", "D", "X"})
    void a_corrected_run_takes_single_results_back(String status) {
        var withdrawn = CORRECTED
                .replace(RESULT, RESULT.replaceFirst("F$", status))
                .replace("DTL000019", "DTL000020")
                .replace("|20261123050000+0000|", "|20261123090000+0000|");
        assertThat(Plate.read(withdrawn).reports())
                .isEqualTo(List.of(Golden.event(
                        "testreport", "DiscretionaryResultWithdrawn", DiscretionaryResultWithdrawn.class)));
    }

    @Test
    void what_is_taken_back_may_be_so_because_the_run_was_not_valid() {
        var outOfLimits = CORRECTED.replace("|0.21|", "|0.91|").replace("||4.4|", "||1.4|");
        assertThat(Plate.read(outOfLimits.replace(RESULT, RESULT.replaceFirst("F$", "W")))
                        .reports())
                .hasSize(1);
        assertThat(Plate.read(outOfLimits).faults()).containsExactly("OBR^1^0 control-out-of-limits");
    }

    @Test
    void the_same_is_said_of_the_same_subject_and_a_correction_of_another() {
        var once = reported();
        var again = Plate.read(CORRECTED.replace("DTL000019", "DTL000021")).reports();
        assertThat(again).singleElement().satisfies(report -> assertThat(report.subject())
                .isEqualTo(once.subject()));
        var other = Plate.read(CORRECTED.replace("NEG^Negative", "REACT^Reactive"));
        assertThat(other.report().orElseThrow().subject()).isNotEqualTo(once.subject());
        var back = Plate.read(CORRECTED.replace(RESULT, RESULT.replaceFirst("F$", "W")));
        assertThat(back.report().orElseThrow().subject()).isNotEqualTo(once.subject());
    }

    @ParameterizedTest(name = "{2}: {0} → {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "=A99902600012300;A9990260001239;SPM^3^2 donation-number-check-failed",
                "NEG^Negative^L;POS^Positive^L;OBX^5^5 result-value-unknown",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||P;OBX^5^11 result-status-unsupported",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||W;OBX^5^11 result-status-unsupported",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||X;OBX^1^0 results-missing",
                "NEG^Negative^L||||||F;NEG^Negative^L||||||F||||||INITIAL^First examination^L;OBX^5^17 last-word-only",
                "||NEG^Negative^L;|P-7|NEG^Negative^L;OBX^5^4 last-word-only",
                "OBX|5|CE|MALARIA_ANTIBODY;OBX|5|CE|WNV_RNA;OBX^5^3 test-differs",
                "OBR|4||RUN-2611-0091;OBR|4||RUN-2611-0092;OBR^4^3 run-differs",
                "KITLOT;KIT;OBR^1^0 kit-missing",
                "20270331;20261122;OBR^1^0 kit-expired",
                "|0.21|;|0.81|;OBR^1^0 control-out-of-limits",
                "|||20261123042000+0000|;||||;OBR^1^7 run-time-missing",
                "|||20261123042000+0000||||||||||||||||||F;|||20261123042000+0000||||||||||||||||||X;OBR^1^25 results-not-withdrawn",
                "20261123050000+0000;20261123050000;MSH^1^7 timestamp-malformed",
            })
    void a_field_that_is_wrong_is_named_and_nothing_is_read(String right, String wrong, String fault) {
        Plate.assertNamed(SAMPLE, right, wrong, fault);
    }

    @Test
    void a_run_without_a_control_has_no_results_and_a_sample_stands_once() {
        var bare = SAMPLE.substring(0, SAMPLE.indexOf("OBR|2")) + TUBE;
        assertThat(Plate.read(bare).faults()).containsExactly("OBR^1^0 control-missing");
        assertThat(Plate.read(SAMPLE + TUBE.replace("NEG^Negative", "REACT^Reactive"))
                        .faults())
                .containsExactly("SPM^4^2 sample-twice");
    }

    @Test
    void the_kit_may_be_used_on_its_last_day() {
        assertThat(Plate.read(SAMPLE.replace("20270331", "20261123")).reports()).hasSize(1);
    }

    private static DiscretionaryResultReported reported() {
        return Golden.event("testreport", "DiscretionaryResultReported", DiscretionaryResultReported.class);
    }

    private static String other(String last) {
        return TUBE.replace("A999026000123", "A99902600012" + last);
    }
}
