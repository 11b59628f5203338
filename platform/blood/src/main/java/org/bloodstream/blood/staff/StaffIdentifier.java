package org.bloodstream.blood.staff;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Optional;
import java.util.regex.Pattern;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.isbt128.Message;
import org.bloodstream.blood.isbt128.StaffIdentification;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.scan.Scan;
import org.bloodstream.blood.scan.Scanner;

/** Who did something: a registration with a professional body, an employer's number, or a badge. Never a bare number. */
public sealed interface StaffIdentifier {

    /**
     * Names the person among all: {@code NMC:98I1234E}, {@code EI:BHSCT:N-0042} (an employer's number, HL7 table 0203),
     * {@code ISBT128:A9999:00395A} or {@code GSRN:505050594347659199}. Personal: never in logs.
     */
    String key();

    /** @throws org.bloodstream.blood.UnreadableCodeException {@code staff-identifier-unreadable}, or of the number's form */
    static StaffIdentifier parseKey(String key) {
        return StaffKey.read(key);
    }

    /**
     * Reads what a person gives: a badge as scanned, or a registration as typed, {@code NMC 98I1234E} in either case; also a
     * key. A typed number has no check character: it says who somebody states to be.
     *
     * @throws org.bloodstream.blood.UnreadableCodeException {@code staff-identifier-unreadable}, or of the number's form
     */
    static StaffIdentifier read(String text) {
        return of(Scanner.scan(text)).orElseGet(() -> StaffKey.read(StaffKey.typed(text)));
    }

    /** Whose badge was scanned; empty when it was no badge. */
    static Optional<StaffIdentifier> of(Scan scan) {
        return switch (scan) {
            case Scan.Isbt128(Message.Single(StaffIdentification staff)) -> Optional.of(new FacilityStaff(staff));
            case Scan.Gs1(var elements) -> elements.provider().map(Badge::new);
            case Scan.Isbt128 _, Scan.PatientNumber _, Scan.Codabar _, Scan.Unknown _ -> Optional.empty();
        };
    }

    /** A registration with a professional body. Only the number's form is checked. */
    record ProfessionalRegistration(RegistrationBody body, String number) implements StaffIdentifier {
        /** @throws org.bloodstream.blood.UnreadableCodeException {@code registration-number-malformed} */
        public ProfessionalRegistration {
            refuseIf(
                    !body.form().matcher(number).matches(),
                    "registration-number-malformed",
                    "This is not the form of a registration number of " + body);
        }

        @Override
        public String key() {
            return body + ":" + number;
        }

        @Override
        public String toString() {
            return body + ":…";
        }
    }

    /** A number that an employer gave. */
    record StaffNumber(OdsCode employer, String number) implements StaffIdentifier {
        private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{1,20}");

        /** @throws org.bloodstream.blood.UnreadableCodeException {@code staff-number-malformed} */
        public StaffNumber {
            refuseIf(
                    !FORM.matcher(number).matches(),
                    "staff-number-malformed",
                    "A staff number has 1 to 20 capital letters, digits and hyphens");
        }

        @Override
        public String key() {
            return "EI:" + employer + ":" + number;
        }

        @Override
        public String toString() {
            return employer + ":…";
        }
    }

    /** A badge by ISBT 128, structure 020: a facility's own number of a member of staff. */
    record FacilityStaff(StaffIdentification identification) implements StaffIdentifier {
        @Override
        public String key() {
            return "ISBT128:" + identification.facility() + ":" + identification.number();
        }

        @Override
        public String toString() {
            return identification.facility() + ":…";
        }
    }

    /** A badge that carries a GSRN (AI 8017). */
    record Badge(Gsrn gsrn) implements StaffIdentifier {
        @Override
        public String key() {
            return "GSRN:" + gsrn.value();
        }

        @Override
        public String toString() {
            return "GSRN:…";
        }
    }
}
