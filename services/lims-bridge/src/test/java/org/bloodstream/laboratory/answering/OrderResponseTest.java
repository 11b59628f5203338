package org.bloodstream.laboratory.answering;

import static org.assertj.core.api.Assertions.assertThat;

import org.bloodstream.exchange.hl7.Grammar;
import org.bloodstream.laboratory.Golden;
import org.bloodstream.laboratory.answering.OrderAnswer.Verdict;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrderResponseTest {
    private final Grammar grammar = new Grammar();

    @Test
    void an_order_that_was_taken_has_our_number() {
        assertThat(written("HospitalOrderTaken", "N3")).isEqualTo(Golden.message("order_response_taken"));
    }

    @Test
    void an_order_that_was_not_taken_has_every_reason() throws Exception {
        var written = written("HospitalOrderNotTaken", "N4");
        assertThat(written).isEqualTo(Golden.message("order_response_not_taken"));
        assertThat(grammar.encode(grammar.parse(written))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"HospitalOrderCancelled,AA,CR", "HospitalOrderNotCancelled,AE,UC"})
    void a_cancellation_is_answered_as_what_it_came_to(String type, String acknowledgement, String control) {
        assertThat(written(type, "N5"))
                .contains("MSA|" + acknowledgement + "|SHL000031", "ORC|" + control + "|SO-4711");
    }

    @Test
    void what_an_officer_has_closed_answers_no_message() {
        assertThat(Verdict.of("HospitalOrderSettled")).isEmpty();
    }

    private String written(String type, String controlId) {
        var answer = Golden.event("orderanswer", type, OrderAnswer.class);
        var verdict = Verdict.of(type).orElseThrow();
        return new OrderResponse(Golden.WORDING, grammar).write(answer, verdict, Golden.REGION, controlId);
    }
}
