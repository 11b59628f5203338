package org.bloodstream.exchange.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingAcknowledgementsTest {
    private final Acknowledgements acknowledgements = new Acknowledgements(new Grammar());

    @Test
    void an_acknowledgement_goes_back_to_the_sender_and_asks_for_nothing() {
        assertThat(write("08_omb_o27_red_cell_order", AckCode.AA, List.of()).lines())
                .containsExactly(
                        "MSH|^~\\&|LIMS|REGION|EPR|BHSCT|20261123120506+0000||ACK^O27^ACK|A1|P|2.5.1|||NE|NE||UNICODE UTF-8",
                        "MSA|AA|EPR000008");
    }

    @Test
    void every_error_is_a_segment_that_names_its_place_and_codes() {
        var errors = List.of(
                new FieldError("BPX", 2, 5, 204, "component-unknown", "Not despatched | here"),
                new FieldError("BPO", 1, 0, 101, "segment-missing", "Missing"));

        assertThat(write("08_omb_o27_red_cell_order", AckCode.AE, errors).lines())
                .contains(
                        "ERR||BPX^2^5|204^Unknown key identifier^HL70357|E|component-unknown^^L|||Not despatched \\F\\ here",
                        "ERR||BPO^1|101^Required field missing^HL70357|E|segment-missing^^L|||Missing");
    }

    @Test
    void what_is_taken_may_be_warned_of() {
        var warning = new FieldError("BPX", 1, 5, 0, "abo-incompatible", "Choose another unit.");

        assertThat(write("08_omb_o27_red_cell_order", AckCode.AA, List.of(warning))
                        .lines())
                .contains(
                        "MSA|AA|EPR000008",
                        "ERR||BPX^1^5|0^Message accepted^HL70357|W|abo-incompatible^^L|||Choose another unit.");
    }

    @Test
    void what_is_written_is_read_back_as_a_receipt() {
        var errors = List.of(new FieldError("BPX", 2, 5, 204, "component-unknown", "Not despatched"));
        var receipt = Receipt.of(write("08_omb_o27_red_cell_order", AckCode.AE, errors))
                .orElseThrow();

        assertThat(receipt)
                .isEqualTo(new Receipt(
                        Receipt.Effect.REJECTED,
                        "EPR000008",
                        "AE",
                        List.of(new FieldError("BPX", 2, 5, 204, "component-unknown", ""))));
    }

    private String write(String about, AckCode code, List<FieldError> errors) {
        var header = Header.of(Samples.text(about)).orElseThrow();
        return acknowledgements.write(header, code, errors, "A1", Instant.parse("2026-11-23T12:05:06Z"));
    }
}
