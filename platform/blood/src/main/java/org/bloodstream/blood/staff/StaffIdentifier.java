package org.bloodstream.blood.staff;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.regex.Pattern;
import org.bloodstream.blood.gs1.Gsrn;
import org.bloodstream.blood.organisation.OdsCode;

/** Who did something: a registration with a professional body, an employer's number, or a badge. Never a bare number. */
public sealed interface StaffIdentifier {

    /** Names the person among all: {@code GMC:1234567}. Personal: never in logs. */
    String key();

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
            return employer + ":" + number;
        }

        @Override
        public String toString() {
            return employer + ":…";
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
