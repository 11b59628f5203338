package org.bloodstream.exchange.hl7;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.bloodstream.exchange.Samples;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckingStructureTest {
    private static final List<String> SOUND = Samples.ALL.stream()
            .filter(name -> !name.equals("90_bad_missing_bpo"))
            .toList();
    private final Grammar grammar = new Grammar();

    @ParameterizedTest
    @FieldSource("SOUND")
    void a_sample_keeps_the_grammar(String name) throws Exception {
        assertThat(errorsIn(Samples.text(name))).isEmpty();
    }

    @Test
    void a_missing_required_segment_is_named() throws Exception {
        assertThat(errorsIn(Samples.text("90_bad_missing_bpo")))
                .extracting(FieldError::segment, FieldError::sequence, FieldError::hl7Code)
                .containsExactly(tuple("BPO", 1, Hl7Error.REQUIRED_MISSING));
    }

    @Test
    void a_segment_where_it_does_not_belong_is_named() throws Exception {
        var message = Samples.text("12_bts_o31_transfused") + "EVN|A01|20261123101400+0000\r";

        assertThat(errorsIn(message))
                .extracting(FieldError::segment, FieldError::hl7Code)
                .containsExactly(tuple("EVN", Hl7Error.SEGMENT_SEQUENCE));
    }

    @Test
    void a_segment_of_the_parties_own_may_stand_anywhere() throws Exception {
        assertThat(errorsIn(Samples.text("12_bts_o31_transfused") + "ZBT|1|anything\r"))
                .isEmpty();
    }

    @Test
    void the_structure_of_an_event_is_that_of_the_standard() {
        assertThat(grammar.structureOf(
                        Header.of(Samples.text("04_adt_a08_update")).orElseThrow()))
                .isEqualTo("ADT_A01");
    }

    private List<FieldError> errorsIn(String text) throws Exception {
        return StructureCheck.errorsIn(grammar.parse(text));
    }
}
