package org.bloodstream.region.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.region.hl7.Acknowledgement.FieldAtFault;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgementTest {

    @Test
    void says_what_it_is_about_and_which_field_is_at_fault() {
        var read = Acknowledgement.of(Sample.FIELD_ERROR.text());

        assertThat(read.code()).isEqualTo("AE");
        assertThat(read.about()).isEqualTo("EPR000008");
        assertThat(read.faults()).containsExactly(new FieldAtFault("BPO-2", "103", "BPO-UNKNOWN"));
        assertThat(read.isAcceptance()).isFalse();
    }

    @Test
    void an_acceptance_has_no_faults() {
        var read = Acknowledgement.of(Sample.TRANSFUSION_RESPONSE.text());

        assertThat(read.isAcceptance()).isTrue();
        assertThat(read.type()).isEqualTo("BRT^O32");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void what_is_no_acknowledgement_has_no_code() {
        assertThat(Acknowledgement.of("nonsense").code()).isEmpty();
    }
}
