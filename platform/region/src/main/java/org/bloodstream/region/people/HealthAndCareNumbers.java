package org.bloodstream.region.people;

import java.util.List;
import java.util.stream.IntStream;
import org.bloodstream.blood.UnreadableCodeException;
import org.bloodstream.blood.patient.PatientIdentifier;

/** Valid Health and Care Numbers from the very top of the block (399 999 xxxx), which mark synthetic patients. */
public final class HealthAndCareNumbers {
    /** For the simulated population. */
    public static final List<String> FOR_THE_POPULATION = between(399_999_000, 399_999_500);

    /** For the demonstration, so that its patients are nobody of the population. */
    public static final List<String> FOR_THE_DEMONSTRATION = between(399_999_500, 399_999_980);

    private HealthAndCareNumbers() {}

    private static List<String> between(int firstBody, int lastBody) {
        return IntStream.range(firstBody, lastBody)
                .boxed()
                .flatMap(body -> IntStream.range(0, 10).mapToObj(check -> body + "" + check))
                .filter(HealthAndCareNumbers::isValid)
                .toList();
    }

    /** The number with the next check digit, which is wrong. */
    public static String withWrongCheckDigit(String number) {
        var check = number.charAt(9) - '0';
        return number.substring(0, 9) + (check + 1) % 10;
    }

    private static boolean isValid(String number) {
        try {
            new PatientIdentifier("HCN", number);
            return true;
        } catch (UnreadableCodeException _) {
            return false;
        }
    }
}
