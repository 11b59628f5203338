package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotForTransfusionCodesTest {

    @Test
    void research_and_source_plasma_given_or_paid_for_are_for_no_patient() {
        assertThat(Stream.of(CollectionType.values())
                        .filter(type -> !type.isForTransfusion())
                        .map(type -> "" + type.code())
                        .collect(Collectors.joining()))
                .isEqualTo("RSrs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DFF01S00", "DFF01s00", "DRC01R00", "E0336r00", "DRC01RA0", "DRC01RAb"})
    void the_sixth_character_says_so_of_a_pack_and_of_each_of_its_divisions(String product) {
        assertThat(new ProductCode(product).isForTransfusion()).isFalse();
    }

    /** The fifth to seventh of a tissue's are its division, whose digits are no collection type. */
    @ParameterizedTest
    @ValueSource(strings = {"DRC01000", "E0336V00", "DRC01100", "T0001123"})
    void any_other_code_forbids_nothing(String product) {
        assertThat(new ProductCode(product).isForTransfusion()).isTrue();
    }
}
