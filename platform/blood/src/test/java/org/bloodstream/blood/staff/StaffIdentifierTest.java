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
        assertThat(number.key()).isEqualTo("BHSCT:N-0042");
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
        assertThat(facilitys.key()).isEqualTo("A9999:00395A");
        assertThat(facilitys).hasToString("A9999:…");
        for (var text : List.of("=%5100", "3999999993", "8018505050539999999934", "nothing", "='A999900395A=%5100"))
            assertThat(StaffIdentifier.of(Scanner.scan(text))).isEmpty();
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatExceptionOfType(UnreadableCodeException.class)
                .isThrownBy(call)
                .returns(code, UnreadableCodeException::code);
    }
}
