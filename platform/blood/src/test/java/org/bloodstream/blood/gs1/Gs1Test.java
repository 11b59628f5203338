package org.bloodstream.blood.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class Gs1Test {
    private static final Year NOW = Year.of(2026);
    private static final PatientIdentifier PATIENT = new PatientIdentifier("HCN", "3999999993");

    static Stream<JsonNode> keys() {
        return Vectors.read("identifier_vectors.json").get("gs1").valueStream();
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_key_has_its_published_check_digit(JsonNode key) {
        String full = key.get("full").asString();
        assertThat(CheckDigit.of(key.get("body").asString()))
                .isEqualTo(key.get("check").asInt());
        switch (key.get("kind").asString()) {
            case "GLN" -> assertThat(new Gln(full)).hasToString(full);
            case "GTIN-13" -> assertThat(new Gtin(full)).hasToString("0" + full);
            case "GTIN-14" -> assertThat(new Gtin(full)).hasToString(full);
            case "SSCC" -> assertThat(new Sscc(full)).hasToString(full);
            case "GSRN" -> assertThat(new Gsrn(full)).hasToString("GSRN…");
            default -> throw new AssertionError(key);
        }
    }

    @Property
    void every_single_wrong_digit_of_a_key_is_noticed(@ForAll("bodies") String body) {
        String key = body + CheckDigit.of(body);
        for (int place = 0; place < key.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = key.substring(0, place) + digit + key.substring(place + 1);
                if (digit != key.charAt(place)) assertRefused(() -> new Gln(wrong), "gs1-check-digit");
            }
        }
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().numeric().ofLength(12);
    }

    @Test
    void a_patients_wristband_holds_the_national_number_between_prefix_and_check_digit() {
        var gsrn = Gsrn.ofPatient("5050505", PATIENT);
        var band = ElementString.read("8018" + gsrn.value() + "\u001d80192");
        assertThat(band.recipient()).contains(gsrn);
        assertThat(band.instance()).contains("2");
        assertThat(band.patient()).contains(PATIENT);
        assertThat(band.patient(Set.of("5050505"))).contains(PATIENT);
        assertThat(band.patient(Set.of("1234567"))).isEmpty();
        assertThat(band.toString()).doesNotContain(PATIENT.value());
    }

    @Test
    void a_service_relation_without_a_national_number_is_no_patient() {
        String body = "5050505" + "1111111111";
        assertThat(new Gsrn(body + CheckDigit.of(body)).nationalNumber()).isEmpty();
        assertRefused(() -> Gsrn.ofPatient("505050", PATIENT), "gs1-key-malformed");
        assertRefused(() -> Gsrn.ofPatient("5050505", new PatientIdentifier("MR:BHSCT", "H1")), "gs1-key-malformed");
        var alike = new PatientIdentifier("MR:BHSCT", PATIENT.value());
        assertRefused(() -> Gsrn.ofPatient("5050505", alike), "gs1-key-malformed");
        assertRefused(() -> new Gsrn("50505053999999993"), "gs1-key-malformed");
        assertRefused(() -> new Gsrn("505050539999999930"), "gs1-check-digit");
    }

    @Test
    void a_hospitals_number_stands_with_the_hospital_that_gave_it() {
        var local = new PatientIdentifier("MR:BHSCT", "H-0012345");
        var band = ElementString.ofHospitalNumber(local);
        assertThat(band.text()).isEqualTo("91MR:BHSCT:H-0012345");
        assertThat(ElementString.read(band.text()).patient()).contains(local);
        assertThat(ElementString.read(band.printed()).patient()).contains(local);
        assertThat(band.recipient()).isEmpty();
        assertThat(band.toString()).doesNotContain("0012345");
        assertRefused(() -> ElementString.ofHospitalNumber(PATIENT), "gs1-key-malformed");
    }

    @Test
    void what_others_write_in_their_own_elements_names_nobody() {
        for (var text : List.of(
                "91BAY-4", "91HCN:3999999993", "91MR:BHSCT:", "91MR:BHSCT:h1", "92MR:BHSCT:H1", "90MR:BHSCT:H1"))
            assertThat(ElementString.read(text).patient()).as(text).isEmpty();
    }

    @Test
    void beside_a_service_relation_a_hospitals_number_names_nobody() {
        var gsrn = "8018" + Gsrn.ofPatient("5050505", PATIENT).value();
        assertThat(ElementString.read(gsrn + "91MR:BHSCT:H1").patient()).contains(PATIENT);
        String body = "5050505" + "1111111111";
        assertThat(ElementString.read("8018" + body + CheckDigit.of(body) + "91MR:BHSCT:H1")
                        .patient())
                .isEmpty();
    }

    @Test
    void an_item_a_place_a_badge_and_a_box_are_told_apart() {
        var item = ElementString.read("0109506000134352" + "17271231" + "10LOT/1\u001d21S-7");
        assertThat(item.item()).contains(new Gtin("09506000134352"));
        assertThat(item.lot()).contains("LOT/1");
        assertThat(item.serial()).contains("S-7");
        assertThat(item.expiry(NOW)).contains(LocalDateTime.of(2027, 12, 31, 23, 59));
        assertThat(item.patient()).isEmpty();
        var place = ElementString.read("4145060000000016" + "254BED 4".replace(" ", "-"));
        assertThat(place.location()).contains(new Location(new Gln("5060000000016"), "BED-4"));
        assertThat(ElementString.read("4145060000000016").location())
                .contains(new Location(new Gln("5060000000016"), null));
        assertThat(ElementString.read("8017505050594347659199").provider()).contains(new Gsrn("505050594347659199"));
        assertThat(ElementString.read("00006141411234567890").container()).contains(new Sscc("006141411234567890"));
    }

    @ParameterizedTest
    @CsvSource({
        "17271200, 2027-12-31T23:59",
        "17280200, 2028-02-29T23:59",
        "17760101, 2076-01-01T23:59",
        "17770101, 1977-01-01T23:59",
        "70032702280930, 2027-02-28T09:30",
        "70032702282359, 2027-02-28T23:59"
    })
    void an_expiry_lasts_to_its_end(String text, LocalDateTime expiry) {
        assertThat(ElementString.read(text).expiry(NOW)).contains(expiry);
    }

    @Test
    void the_century_is_the_nearest() {
        assertThat(ElementString.read("17010101").expiry(Year.of(2099))).contains(LocalDateTime.of(2101, 1, 1, 23, 59));
        assertThat(ElementString.read("17260101").expiry(Year.of(2076))).contains(LocalDateTime.of(2126, 1, 1, 23, 59));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|gs1-empty",
                "3601|gs1-identifier-unknown",
                "1|gs1-identifier-unknown",
                "01095060001343|gs1-value-length",
                "10|gs1-value-length",
                "10123456789012345678901|gs1-value-length",
                "0109506000134353|gs1-check-digit",
                "010950600013435X|gs1-value-characters",
                "10A B|gs1-value-characters",
                "17271301|gs1-date-malformed",
                "17270001|gs1-date-malformed",
                "17270230|gs1-date-malformed",
                "70032702280960|gs1-date-malformed",
                "70032702282400|gs1-date-malformed",
                "70032702001200|gs1-date-malformed",
                "17271231" + "17271230|gs1-element-repeated",
                "(01|gs1-identifier-unknown",
                "(1)5|gs1-identifier-unknown",
                "(011)5|gs1-identifier-unknown",
                "(01)09506000134352x|gs1-value-length"
            })
    void every_rule_has_its_own_refusal(String text, String code) {
        assertRefused(() -> ElementString.read(text), code);
    }

    @Test
    void the_same_thing_said_twice_is_said_once() {
        assertThat(ElementString.read("1727123117271231").elements()).hasSize(1);
    }

    @Test
    void the_printed_form_may_hold_brackets_in_a_value() {
        var read = ElementString.read("(01)09506000134352(10)A(1)B(17)271231");
        assertThat(read.lot()).contains("A(1)B");
        assertThat(read.printed()).isEqualTo("(01)09506000134352(10)A(1)B(17)271231");
        assertThat(read.text()).isEqualTo("010950600013435210A(1)B\u001d17271231");
    }

    @Test
    void brackets_around_what_only_begins_like_an_identifier_belong_to_the_value() {
        assertThat(ElementString.read("(10)A(171)B").lot()).contains("A(171)B");
    }

    @Test
    void a_value_of_variable_length_at_the_end_needs_no_separator() {
        assertThat(ElementString.read("10LOT7\u001d").text()).isEqualTo("10LOT7");
    }

    @Test
    void a_bracket_that_is_not_closed_is_what_the_refusal_names() {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(() -> ElementString.read("(01"))
                .withMessage("An application identifier stands in brackets");
    }

    @Test
    void a_log_line_says_which_elements_there_were_and_not_what_they_said() {
        var band = ElementString.read("8018505050539999999934" + "80191");
        assertThat(band).hasToString("(8018)…(8019)…");
    }

    @Test
    void keys_have_their_length_and_digits_only() {
        assertRefused(() -> new Gln("506000000001"), "gs1-key-malformed");
        assertRefused(() -> new Sscc("00614141123456789x"), "gs1-key-malformed");
        assertRefused(() -> new Gtin("123"), "gs1-key-malformed");
        assertThat(new Gtin("96385074").value()).isEqualTo("00000096385074");
    }

    @Property
    void every_element_string_is_read_back_as_it_was_written(@ForAll("elementStrings") ElementString elements) {
        assertThat(ElementString.read(elements.text())).isEqualTo(elements);
        assertThat(ElementString.read("\u001d" + elements.text())).isEqualTo(elements);
        assertThat(ElementString.read(elements.printed())).isEqualTo(elements);
    }

    @Provide
    Arbitrary<ElementString> elementStrings() {
        var element = Arbitraries.of(ApplicationIdentifier.class).flatMap(Gs1Test::element);
        return element.list().ofMinSize(1).ofMaxSize(6).map(Gs1Test::eachOnce);
    }

    private static ElementString eachOnce(List<Element> elements) {
        var seen = new HashSet<ApplicationIdentifier>();
        var once = new ArrayList<Element>();
        for (var each : elements) if (seen.add(each.identifier())) once.add(each);
        return new ElementString(once);
    }

    private static Arbitrary<Element> element(ApplicationIdentifier identifier) {
        int longest = identifier.length();
        return switch (identifier.check()) {
            case DATE -> Arbitraries.just(new Element(identifier, "270228"));
            case DATE_AND_TIME -> Arbitraries.just(new Element(identifier, "2702280930"));
            case KEY ->
                Arbitraries.strings()
                        .numeric()
                        .ofLength(longest - 1)
                        .map(body -> new Element(identifier, body + CheckDigit.of(body)));
            case NONE ->
                Arbitraries.strings()
                        .withChars(identifier.characters() == CharacterClass.DIGIT ? "0123456789" : "AZaz09-/.")
                        .ofMinLength(identifier.fixedLength() ? longest : 1)
                        .ofMaxLength(longest)
                        .map(value -> new Element(identifier, value));
        };
    }

    @Test
    void no_identifier_is_the_beginning_of_another() {
        var codes = Arrays.stream(ApplicationIdentifier.values())
                .map(ApplicationIdentifier::code)
                .toList();
        assertThat(codes).doesNotHaveDuplicates();
        for (var code : codes)
            assertThat(codes.stream().filter(other -> other.startsWith(code))).containsExactly(code);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(call)
                .returns(code, UnreadableCodeException::code);
    }
}
