package org.bloodstream.bench.goals;

import java.util.List;
import java.util.stream.LongStream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;

/** Made-up patients by their Health and Care Numbers, from the top of the range. */
final class Patients {
    private static final long FIRST = 3_990_000_000L;

    private Patients() {}

    static List<String> numbers(int count) {
        return LongStream.iterate(FIRST, number -> number + 1)
                .mapToObj(Long::toString)
                .filter(Patients::isIssuable)
                .limit(count)
                .toList();
    }

    /** Of eleven numbers one has the right check digit. */
    private static boolean isIssuable(String number) {
        try {
            return PatientIdentifier.ofNationalNumber(number).authority().equals("HCN");
        } catch (UnreadableCodeException _) {
            return false;
        }
    }
}
