package org.bloodstream.exchange.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.bloodstream.exchange.Samples;
import org.bloodstream.exchange.hl7.AckCode;
import org.bloodstream.exchange.hl7.Header;
import org.bloodstream.exchange.inbound.Verdict.Outcome;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgementModeTest {

    @ParameterizedTest(name = "MSH-15 {0}, MSH-16 {1}: {2} is answered {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, ACCEPTED, AA",
                "-, -, REFUSED, AE",
                "-, -, REJECTED, AR",
                "-, -, FAILED, AE",
                "AL, AL, ACCEPTED, CA AA",
                "AL, AL, REFUSED, CA AE",
                "AL, AL, REJECTED, CR",
                "AL, AL, FAILED, CE",
                "AL, NE, ACCEPTED, CA",
                "AL, NE, REFUSED, CA",
                "AL, -, ACCEPTED, CA",
                "NE, AL, ACCEPTED, AA",
                "-, AL, REFUSED, AE",
                "NE, AL, REJECTED, AR",
                "NE, AL, FAILED, AE",
                "ER, ER, ACCEPTED, -",
                "ER, ER, REFUSED, AE",
                "ER, ER, REJECTED, CR",
                "SU, SU, ACCEPTED, CA AA",
                "SU, SU, REFUSED, CA",
                "SU, SU, REJECTED, -",
                "NE, NE, ACCEPTED, -",
                "NE, NE, REJECTED, -"
            })
    void a_sender_hears_what_it_asked_for(String commit, String application, Outcome outcome, String codes) {
        var header = Header.of(Samples.text(
                        "08_omb_o27_red_cell_order",
                        "X",
                        commit == null ? "" : commit,
                        application == null ? "" : application))
                .orElseThrow();
        var expected = codes == null
                ? List.<AckCode>of()
                : Arrays.stream(codes.split(" ")).map(AckCode::valueOf).toList();

        assertThat(AcknowledgementMode.codes(header, outcome)).isEqualTo(expected);
    }
}
