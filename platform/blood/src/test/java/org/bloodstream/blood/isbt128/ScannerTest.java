package org.bloodstream.blood.isbt128;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bloodstream.blood.Vectors;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScannerTest {
    private static final Label LABEL = new Label(
            new DonationNumber("A999026000123"),
            LabelGroup.allogeneic(new BloodGroup(Abo.O, RhD.POSITIVE)),
            new ProductCode("DRC01000"),
            LocalDateTime.of(2026, 12, 20, 23, 59));

    @Test
    void a_packs_2d_symbol_is_read_whole() {
        assertThat(LABEL.compoundMessage()).isEqualTo("=+04000=A99902600012300=%5100=<DRC01000&>0263542359");
        assertThat(Scanner.scan("]d1" + LABEL.compoundMessage()))
                .isEqualTo(new Scan.Compound(List.of(
                        new Scan.Donation(LABEL.donation(), "00"),
                        new Scan.Group(LABEL.group()),
                        new Scan.Product(LABEL.product()),
                        new Scan.Expiry(LABEL.expiry()))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=+05000=A99902600012300=%5100=<DRC01000&>0263542359",
                "=+03000=A99902600012300=%5100=<DRC01000&>0263542359",
                "=+04000=A99902600012300=%5100=<DRC01000&>026354235",
                "=+04000=A99902600012300=%5100=<DRC01000&>0263542359X",
                "=+04000",
                "=+0",
                "=+0400"
            })
    void a_2d_symbol_that_was_not_read_whole_is_unreadable(String text) {
        assertThat(Scanner.scan(text)).isInstanceOf(Scan.Unreadable.class);
    }

    @Test
    void a_donation_number_keeps_its_flags_apart() {
        assertThat(Scanner.scan("]C0=A99991712345607"))
                .isEqualTo(new Scan.Donation(new DonationNumber("A999917123456"), "07"));
    }

    @Test
    void a_date_without_time_means_the_last_minute_of_that_day() {
        assertThat(Scanner.scan("=>018365")).isEqualTo(new Scan.Expiry(LocalDateTime.of(2018, 12, 31, 23, 59)));
    }

    @Test
    void a_wristband_is_read_as_bare_number_or_as_gs1() {
        var patient = new PatientIdentifier("HCN", "3999999993");
        String body = "5050505" + patient.value();
        assertThat(Scanner.scan("399 999 9993")).isEqualTo(new Scan.Wristband(patient));
        assertThat(Scanner.scan("]d28018" + body + Scanner.gs1CheckDigit(body))).isEqualTo(new Scan.Wristband(patient));
        assertThat(Scanner.scan("8018" + body + (Scanner.gs1CheckDigit(body) + 1) % 10))
                .isInstanceOf(Scan.Unreadable.class);
    }

    @Test
    void the_gs1_check_digit_is_the_published_one() {
        assertThat(Scanner.gs1CheckDigit("50505053999999993")).isEqualTo(4);
        assertThat(Scanner.gs1CheckDigit("00614141123456789")).isEqualTo(0);
    }

    static Stream<String> rejected() {
        return Vectors.read("isbt128_vectors.json")
                .get("parseReject")
                .valueStream()
                .map(JsonNode::asString);
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void what_the_standard_rejects_is_unreadable(String text) {
        assertThat(Scanner.scan(text)).isInstanceOf(Scan.Unreadable.class);
    }

    @Property
    void no_text_makes_the_scanner_fail(@ForAll String text) {
        assertThat(Scanner.scan(text)).isNotNull();
        assertThat(Scanner.scan("=" + text)).isNotNull();
        assertThat(Scanner.scan("=+" + text)).isNotNull();
    }
}
