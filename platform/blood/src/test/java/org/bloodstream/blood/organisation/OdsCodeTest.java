package org.bloodstream.blood.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.bloodstream.blood.UnreadableCodeException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OdsCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"RXX", "RXX01", "BHSCT", "ABCDEFGHIJ"})
    void an_organisation_is_three_to_ten_capitals_and_digits(String text) {
        assertThat(OdsCode.isOne(text)).isTrue();
        assertThat(new OdsCode(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AB", "ABCDEFGHIJK", "rxx", "R X1", "R-X"})
    void what_has_another_form_is_refused(String text) {
        assertThat(OdsCode.isOne(text)).isFalse();
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new OdsCode(text))
                .returns("ods-code-malformed", UnreadableCodeException::code);
    }

    @Test
    void a_hospital_is_known_by_its_code() {
        assertThat(OdsCode.hospital("BHSCT")).contains(new OdsCode("BHSCT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGION", "", "B", "bhsct", "BELFAST TRUST", "A-CODE-THAT-IS-FAR-TOO-LONG"})
    void the_region_is_no_hospital_and_neither_is_what_is_no_code(String code) {
        assertThat(OdsCode.hospital(code)).isEmpty();
    }
}
