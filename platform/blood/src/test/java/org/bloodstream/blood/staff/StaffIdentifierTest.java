package org.bloodstream.blood.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.scan.Scanner;
import org.bloodstream.blood.staff.StaffIdentifier.Badge;
import org.bloodstream.blood.staff.StaffIdentifier.ProfessionalRegistration;
import org.bloodstream.blood.staff.StaffIdentifier.StaffNumber;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StaffIdentifierTest {

    @ParameterizedTest
    @CsvSource({
        "GMC, 1234567",
        "NMC, 98I1234E",
        "HCPC, BS123456",
        "GPHC, 2012345",
        "GDC, 123456",
        "PSNI, 4321",
        "GCC, 01234",
        "GOC, 01-12345",
        "GOSC, 1234"
    })
    void a_registration_names_its_body(RegistrationBody body, String number) {
        var registration = new ProfessionalRegistration(body, number);
        assertThat(registration.key()).isEqualTo(body + ":" + number);
        assertThat(registration).hasToString(body + ":…");
    }

    @ParameterizedTest
    @CsvSource({"GMC, 123456", "GMC, 123456A", "NMC, 12345678", "HCPC, 123456", "GDC, 1234", "PSNI, ''"})
    void a_number_of_another_form_is_refused(RegistrationBody body, String number) {
        assertRefused(() -> new ProfessionalRegistration(body, number), "registration-number-malformed");
    }

    @Test
    void a_staff_number_names_its_employer() {
        var number = new StaffNumber(new OdsCode("BHSCT"), "N-0042");
        assertThat(number.key()).isEqualTo("EI:BHSCT:N-0042");
        assertThat(number).hasToString("BHSCT:…");
        assertRefused(() -> new StaffNumber(new OdsCode("BHSCT"), "n 42"), "staff-number-malformed");
    }

    @Test
    void a_badge_names_its_service_relation() {
        var badge = new Badge(new Gsrn("505050594347659199"));
        assertThat(badge.key()).isEqualTo("GSRN:505050594347659199");
        assertThat(badge).hasToString("GSRN:…");
    }

    @Test
    void a_scanned_badge_names_its_wearer_and_nothing_else_does() {
        var badge = StaffIdentifier.of(Scanner.scan("]d28017505050594347659199"));
        assertThat(badge).contains(new Badge(new Gsrn("505050594347659199")));
        var facilitys = StaffIdentifier.of(Scanner.scan("='A999900395A")).orElseThrow();
        assertThat(facilitys.key()).isEqualTo("ISBT128:A9999:00395A");
        assertThat(facilitys).hasToString("A9999:…");
        for (var text : List.of("=%5100", "3999999993", "8018505050539999999934", "nothing", "='A999900395A=%5100"))
            assertThat(StaffIdentifier.of(Scanner.scan(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NMC:98I1234E",
                "PSNI:4321",
                "EI:BHSCT:N-0042",
                "EI:GSRN:42",
                "EI:A9999:00395A",
                "ISBT128:A9999:00395A",
                "GSRN:505050594347659199"
            })
    void a_key_names_one_person_and_is_read_back(String key) {
        assertThat(StaffIdentifier.parseKey(key).key()).isEqualTo(key);
        assertThat(StaffIdentifier.read(key)).isEqualTo(StaffIdentifier.parseKey(key));
    }

    @ParameterizedTest
    @CsvSource({
        "'',staff-identifier-unreadable",
        "NMC,staff-identifier-unreadable",
        "1234567,staff-identifier-unreadable",
        "BMA:1234567,staff-identifier-unreadable",
        "gmc:1234567,staff-identifier-unreadable",
        "MR:BHSCT:42,staff-identifier-unreadable",
        "EI:BHSCT:42:1,staff-identifier-unreadable",
        "GMC:123456,registration-number-malformed",
        "EI:bh:42,ods-code-malformed",
        "EI:BHSCT:n,staff-number-malformed",
        "ISBT128:O9999:00395A,facility-number-malformed",
        "ISBT128:A9999:395,structure-length",
        "GSRN:505050594347659190,gs1-check-digit",
    })
    void what_names_nobody_is_refused(String key, String code) {
        assertRefused(() -> StaffIdentifier.parseKey(key), code);
    }

    @ParameterizedTest
    @CsvSource({
        "='A999900395A, ISBT128:A9999:00395A",
        "]C0='A999900395A, ISBT128:A9999:00395A",
        "]d28017505050594347659199, GSRN:505050594347659199",
        "NMC 98I1234E, NMC:98I1234E",
        "' nmc  98i1234e ', NMC:98I1234E",
        "gmc: 1234567, GMC:1234567",
        "goc 01-12345, GOC:01-12345"
    })
    void a_person_is_named_by_a_scanned_badge_or_a_typed_registration(String text, String key) {
        assertThat(StaffIdentifier.read(text).key()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "98I1234E", "3999999993", "]d28018505050539999999934", "=A99902600012300", "Nora Nurse"})
    void a_name_a_wristband_and_a_pack_name_no_member_of_staff(String text) {
        assertRefused(() -> StaffIdentifier.read(text), "staff-identifier-unreadable");
    }

    @Test
    void a_typed_registration_has_its_bodys_form() {
        assertRefused(() -> StaffIdentifier.read("NMC 98I1234"), "registration-number-malformed");
        assertRefused(() -> StaffIdentifier.read("GMC 123 4567"), "registration-number-malformed");
        assertRefused(() -> StaffIdentifier.read("NMC 98\u01311234E"), "staff-identifier-unreadable");
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(call)
                .returns(code, UnreadableCodeException::code);
    }
}
