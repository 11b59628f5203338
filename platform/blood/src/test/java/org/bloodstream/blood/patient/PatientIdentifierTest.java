package org.bloodstream.blood.patient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;
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
                .map(value -> Arguments.of(kind.toUpperCase(Locale.ROOT), value.asString())));
    }

    static Stream<Arguments> invalid() {
        return Stream.of("nhs", "hcn", "chi").flatMap(kind -> VECTORS.get(kind + "Invalid")
                .valueStream()
                .map(value -> Arguments.of(
                        kind.toUpperCase(Locale.ROOT), value.get("v").asString())));
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_valid_number_belongs_to_the_authority_of_its_range(String authority, String value) {
        var identifier = PatientIdentifier.ofNationalNumber(value);
        assertThat(identifier).isEqualTo(new PatientIdentifier(authority, value));
        assertThat(identifier.national()).isTrue();
        assertThat(NationalNumber.read(value).authority()).isEqualTo(authority);
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
        "HCN,39999999９3,hcn-malformed",
        "HCN,9434765919,hcn-range",
        "HCN,3200000007,hcn-range",
        "NHS,9434765918,nhs-number-check-digit",
        "NHS,943476591A,nhs-number-malformed",
        "NHS,8888888888,nhs-number-range",
        "NHS,0000000000,nhs-number-range",
        "CHI,0102031232,chi-check-digit",
        "CHI,010203123,chi-malformed",
        "CHI,3202990004,chi-range",
        "CHI,0000000000,chi-range",
        "CHI,1111111111,chi-range",
        "HCN,3333333333,hcn-range",
        "NHS,4444444444,nhs-number-range",
        "XYZ,1,patient-authority-unknown",
        "MR:,1,patient-authority-unknown",
        "MR:BH,1,patient-authority-unknown",
        "MR:bhsct,1,patient-authority-unknown",
        "MR:BHSCT,'',hospital-number-malformed",
        "MR:BHSCT,h1,hospital-number-malformed",
        "MR:BHSCT,123456789012345678901,hospital-number-malformed"
    })
    void a_refusal_says_what_is_wrong(String authority, String value, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> new PatientIdentifier(authority, value))
                .returns(code, UnreadableCodeException::code);
    }

    @Test
    void what_is_no_national_number_is_not_read_as_one() {
        for (var text : new String[] {"", "3999999994", "A999026000", "39999999930"})
            assertThatExceptionOfType(UnreadableCodeException.class)
                    .isThrownBy(() -> NationalNumber.read(text))
                    .returns("patient-number-unreadable", UnreadableCodeException::code);
        assertThat(NationalNumber.resembles("399-999 9993")).isTrue();
        assertThat(NationalNumber.resembles("399-999 999X")).isFalse();
    }

    @Test
    void a_key_names_authority_and_value_and_is_read_back() {
        var local = new PatientIdentifier("MR:BHSCT", "H0012345");
        assertThat(local.key()).isEqualTo("MR:BHSCT:H0012345");
        assertThat(PatientIdentifier.parseKey(local.key())).isEqualTo(local);
        assertThat(local.assigningAuthority()).isEqualTo(new AssigningAuthority.Hospital(new OdsCode("BHSCT")));
        assertThat(local.assigningAuthority().code()).isEqualTo("MR:BHSCT");
        assertThat(local.national()).isFalse();
        assertThat(local.printed()).isEqualTo("H0012345");
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> PatientIdentifier.parseKey("3999999993"))
                .returns("patient-number-unreadable", UnreadableCodeException::code);
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> PatientIdentifier.parseKey("X:3999999993"))
                .returns("patient-authority-unknown", UnreadableCodeException::code);
    }

    @Test
    void a_chi_number_may_begin_with_a_day_in_january_and_not_in_a_month_before_it() {
        assertThat(NationalNumber.read("0101991231").authority()).isEqualTo("CHI");
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> NationalNumber.read("0100991238"))
                .returns("chi-range", UnreadableCodeException::code);
    }

    @Test
    void a_national_authority_is_coded_by_its_name() {
        for (var national : AssigningAuthority.National.values())
            assertThat(AssigningAuthority.of(national.code())).isEqualTo(national);
    }

    @Test
    void a_number_never_stands_in_a_log_line() {
        for (var value : new String[] {"3999999993", "9434765919", "0102031231"}) {
            assertThat(PatientIdentifier.ofNationalNumber(value).toString())
                    .doesNotContain(value)
                    .endsWith(":…");
            assertThat(NationalNumber.read(value).toString())
                    .doesNotContain(value)
                    .endsWith(":…");
        }
        assertThat(new PatientIdentifier("HCN", "3999999993").printed()).isEqualTo("399 999 9993");
    }

    @Test
    void a_synthetic_number_is_told_from_one_that_is_issued() {
        assertThat(new NhsNumber("9990000018").synthetic()).isTrue();
        assertThat(new NhsNumber("4010232137").synthetic()).isFalse();
    }

    @Test
    void a_well_formed_number_is_not_a_verified_one() {
        assertThat(Arrays.stream(VerificationStatus.values()).map(VerificationStatus::code))
                .containsExactly("01", "02", "03", "04", "05", "06", "07", "08");
    }

    @Property
    void every_single_wrong_digit_is_noticed(
            @ForAll @IntRange(min = 320_000_001, max = 399_999_999) int body,
            @ForAll @IntRange(max = 9) int place,
            @ForAll @IntRange(max = 9) int digit) {
        var right = withCheck(body);
        if (right == null) return;
        assertThat(new PatientIdentifier("HCN", right).printed().replace(" ", ""))
                .isEqualTo(right);
        if (right.charAt(place) - '0' == digit) return;
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);
        assertThatExceptionOfType(UnreadableCodeException.class).isThrownBy(() -> NationalNumber.read(wrong));
    }

    /** By trial; a body whose check would be 10 has none. */
    private static @Nullable String withCheck(int body) {
        for (int check = 0; check <= 9; check++) {
            String number = String.valueOf(body) + check;
            if (TenDigits.checkHolds(number)) return number;
        }
        return null;
    }
}
