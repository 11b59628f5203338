package org.bloodstream.blood.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.Vectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PatientIdentifierTest {
    private static final JsonNode VECTORS = Vectors.read("identifier_vectors.json");

    static Stream<Arguments> valid() {
        return Stream.of("nhs", "hcn", "chi").flatMap(kind -> VECTORS.get(kind + "Valid")
                .valueStream()
                .map(value -> Arguments.of(kind.toUpperCase(java.util.Locale.ROOT), value.asString())));
    }

    static Stream<Arguments> invalid() {
        return Stream.of("nhs", "hcn", "chi").flatMap(kind -> VECTORS.get(kind + "Invalid")
                .valueStream()
                .map(value -> Arguments.of(
                        kind.toUpperCase(java.util.Locale.ROOT), value.get("v").asString())));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_number_belongs_to_the_authority_of_its_range(String authority, String value) {
        assertThat(PatientIdentifier.ofNationalNumber(value)).isEqualTo(new PatientIdentifier(authority, value));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void an_invalid_number_names_nobody(String authority, String value) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new PatientIdentifier(authority, value))
                .withMessageNotContaining(value.isEmpty() ? "\u0000" : value);
    }

    @ParameterizedTest
    @CsvSource({
        "HCN,3999999994,hcn-check-digit",
        "HCN,399999999,hcn-malformed",
        "HCN,9434765919,hcn-range",
        "XYZ,1,patient-authority-unknown",
        "MR:BHSCT,'',hospital-number-malformed"
    })
    void a_refusal_says_what_is_wrong(String authority, String value, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new PatientIdentifier(authority, value))
                .returns(code, UnreadableCodeException::code);
    }

    @Test
    void a_key_names_authority_and_value_and_is_read_back() {
        var local = new PatientIdentifier("MR:BHSCT", "H0012345");
        assertThat(local.key()).isEqualTo("MR:BHSCT:H0012345");
        assertThat(PatientIdentifier.parseKey(local.key())).isEqualTo(local);
    }

    @Test
    void a_number_never_stands_in_a_log_line() {
        assertThat(new PatientIdentifier("HCN", "3999999993")).hasToString("HCN:…");
        assertThat(new PatientIdentifier("HCN", "3999999993").printed()).isEqualTo("399 999 9993");
    }
}
