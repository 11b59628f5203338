package org.bloodstream.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DonorCardOnPaperTest {
    private static final UUID DONOR = UUID.fromString("0197c2f4-6b1e-7c53-9d4a-2f8e6a1b0c3d");

    @Test
    void a_session_scans_the_donors_number_and_a_person_reads_the_name() {
        var paper = card("Ó Sheaghdha", "Siobhán");
        assertThat(paper.scannedMatrix(2, 13, 30, 32)).endsWith(DONOR.toString());
        assertThat(paper.words()).contains("Blood donor", "Ó SHEAGHDHA, Siobhán", DONOR.toString());
        assertThat(paper.sizeInMillimetres().get(0)).isCloseTo(85.6, within(0.1));
        assertThat(paper.sizeInMillimetres().get(1)).isCloseTo(54, within(0.1));
    }

    @Test
    void a_name_that_the_fonts_do_not_have_or_too_long_is_left_to_be_written_by_hand_and_the_card_scans_all_the_same() {
        for (var family : new String[] {"李", "W".repeat(200)}) {
            var paper = card(family, "小龍");
            assertThat(paper.words()).contains("Blood donor").doesNotContain("W".repeat(10));
            assertThat(paper.isBlank(36, 17, 44, 12))
                    .as("room within the frame")
                    .isTrue();
            assertThat(paper.scannedMatrix(2, 13, 30, 32)).endsWith(DONOR.toString());
        }
    }

    private static Printed card(String family, String given) {
        return new Printed(PdfLabels.render(new DonorCardLabel(new WristbandName(family, given), DONOR)));
    }
}
