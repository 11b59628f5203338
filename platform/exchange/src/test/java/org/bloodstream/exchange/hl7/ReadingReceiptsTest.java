package org.bloodstream.exchange.hl7;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.hl7.Receipt.Effect;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingReceiptsTest {

    @ParameterizedTest
    @CsvSource({
        "20_ack_aa, RECEIPTED, EPR000001",
        "09_orb_o28_order_response, RECEIPTED, EPR000008",
        "11_brp_o30_dispense_ack, RECEIPTED, LIM000103",
        "14_brt_o32_transfusion_ack, RECEIPTED, EPR000012",
        "21_ack_ae_field_error, REJECTED, EPR000008",
        "22_ack_ar_unsupported_version, DECLINED, EPR000099",
        "23_ack_ca_commit_accept, COMMITTED, EPR000008",
        "24_ack_ce_commit_error, REJECTED, EPR000008"
    })
    void a_sample_answer_means(String sample, Effect effect, String about) {
        var receipt = Receipt.of(Samples.text(sample)).orElseThrow();

        assertThat(receipt.effect()).isEqualTo(effect);
        assertThat(receipt.about()).isEqualTo(about);
    }

    @ParameterizedTest
    @CsvSource({"AE, 207, DECLINED", "CE, 206, DECLINED", "AE, 204, REJECTED"})
    void the_peers_own_trouble_is_no_judgement_on_the_content(String code, String hl7, Effect effect) {
        var text = "MSH|^~\\&|LIMS|REGION|BTRACK|REGION|||ACK|1|P|2.5.1\rMSA|" + code + "|X1\rERR|||" + hl7 + "|E\r";

        assertThat(Receipt.of(text).orElseThrow().effect()).isEqualTo(effect);
    }

    @Test
    void an_answer_about_nothing_is_no_receipt() {
        assertThat(Receipt.of("MSH|^~\\&|LIMS|REGION|BTRACK|REGION|||ACK|1|P|2.5.1\rMSA|AA\r"))
                .isEmpty();
        assertThat(Receipt.of("MSH|^~\\&|LIMS|REGION|BTRACK|REGION|||ACK|1|P|2.5.1\rMSA|XX|1\r"))
                .isEmpty();
        assertThat(Receipt.of("MSH|^~\\&|LIMS|REGION|BTRACK|REGION|||ACK|1|P|2.5.1\r"))
                .isEmpty();
    }

    @Test
    void an_error_code_that_is_no_number_does_no_harm() {
        var text = "MSH|^~\\&|L|R|B|R|||ACK|1|P|2.5.1\rMSA|AE|1\rERR||BPX^x^99999|what|E\r";

        assertThat(Receipt.of(text).orElseThrow().errors().getFirst().sequence())
                .isZero();
    }
}
