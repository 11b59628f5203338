package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.util.Optional;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * A Global Service Relation Number: a patient (AI 8018) or a member of staff (AI 8017). Personal: never in logs.
 *
 * <p>On wristbands by DCB1077 it is made of a company prefix of 7 digits, the national number of 10 and the check digit
 * (dcb1077 in the sheet's sources; whether Northern Ireland does so too is not confirmed).
 *
 * @param value 18 digits
 */
public record Gsrn(String value) {
    private static final int PREFIX = 7;

    /** @throws UnreadableCodeException {@code gs1-key-malformed} or {@code gs1-check-digit} */
    public Gsrn {
        CheckDigit.require(value, 18, "GSRN");
    }

    /**
     * The number of a patient's wristband.
     *
     * @param companyPrefix 7 digits, given by GS1 to whoever makes the wristbands
     * @throws UnreadableCodeException {@code gs1-key-malformed}, also for a number that is not a national one
     */
    public static Gsrn ofPatient(String companyPrefix, PatientIdentifier patient) {
        refuseIf(
                companyPrefix.length() != PREFIX
                        || !CharacterClass.DIGIT.containsAll(companyPrefix)
                        || !patient.national(),
                "gs1-key-malformed",
                "A patient's GSRN is a company prefix of 7 digits and a national number");
        String body = companyPrefix + patient.value();
        return new Gsrn(body + CheckDigit.of(body));
    }

    public String companyPrefix() {
        return value.substring(0, PREFIX);
    }

    /**
     * The national number in it. Up to one GSRN in eleven has ten such digits by chance, so where wristbands are
     * trusted the company prefix must be known: {@link ElementString#patient(java.util.Set)}.
     */
    public Optional<PatientIdentifier> nationalNumber() {
        try {
            return Optional.of(PatientIdentifier.ofNationalNumber(value.substring(PREFIX, 17)));
        } catch (UnreadableCodeException _) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "GSRN…";
    }
}
