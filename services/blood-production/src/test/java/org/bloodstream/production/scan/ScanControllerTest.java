package org.bloodstream.production.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.bloodstream.blood.scan.ScanDescription;
import org.bloodstream.blood.scan.ScanDescription.Line;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.FieldError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScanControllerTest {
    private final ScanController scans = new ScanController();

    @Test
    void a_barcode_is_described_part_by_part() {
        assertThat(scans.describe("=%5100").block())
                .isEqualTo(new ScanDescription("isbt-128", List.of(new Line("002", "blood groups", "O RhD positive"))));
    }

    @Test
    void the_longest_text_is_answered_and_a_longer_one_is_bad_input_that_repeats_nothing_of_it() {
        assertThat(scans.describe("9".repeat(Scanner.LONGEST)).block())
                .extracting(ScanDescription::kind)
                .isEqualTo("unknown");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> scans.describe("9".repeat(Scanner.LONGEST + 1)))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .containsExactly(new FieldError(
                                "text",
                                "scan-too-long",
                                "No barcode says so much: at most 4096 characters can be read")))
                .withMessageNotContaining("999");
    }
}
