package org.bloodstream.region.demo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.region.people.HealthAndCareNumbers;

/**
 * What makes one run of the demonstration differ from every other: all its numbers follow from the second in which it
 * started. A patient may come again after a few hundred runs; the number that retires with the merge is then the same too.
 *
 * @param number seconds since the autumn of 2023
 */
record Run(long number) {
    private static final long EPOCH = 1_700_000_000L;
    private static final List<String> NUMBERS = HealthAndCareNumbers.FOR_THE_DEMONSTRATION;
    private static final int PATIENTS = NUMBERS.size() / 3;

    static Run at(Instant start) {
        return new Run(start.getEpochSecond() - EPOCH);
    }

    /** The patient of the story. */
    String hcn() {
        return NUMBERS.get(turn());
    }

    /** Somebody else on the ward. */
    String otherHcn() {
        return NUMBERS.get(PATIENTS + turn());
    }

    /** A number that the patient was given by mistake and that is retired. */
    String retiredHcn() {
        return NUMBERS.get(2 * PATIENTS + turn());
    }

    String hospitalNumber() {
        return "H" + sevenDigits();
    }

    String redCellOrder() {
        return "PO-" + number + "-7002";
    }

    String fhirOrder() {
        return "PO-" + number + "-7005";
    }

    /** Of a donor who is a patient; no other run has it for a million seconds. */
    String donorsHcn() {
        for (long body = 380_000_000L + number % 1_000_000 * 10; ; body++) {
            int sum = 0;
            for (int i = 0; i < 9; i++) sum += (Long.toString(body).charAt(i) - '0') * (10 - i);
            int check = (11 - sum % 11) % 11;
            if (check < 10) return Long.toString(body) + check;
        }
    }

    /** The label set of a session that is off line; one of half a million. */
    int labelSet() {
        return (int) (number % 500_000);
    }

    /** The number of a donation that an old system knew. */
    String broughtDonation() {
        return "A999125%06d".formatted(number % 1_000_000);
    }

    /** What stands in the samples → what stands in this run's messages. */
    Map<String, String> table() {
        Map<String, String> table = new LinkedHashMap<>();
        table.put("3999999993", hcn());
        table.put("3999999994", HealthAndCareNumbers.withWrongCheckDigit(hcn()));
        table.put("H0012345", hospitalNumber());
        table.put("U0099887", "U" + sevenDigits());
        table.put("V0000451", "V" + sevenDigits());
        table.put("PO-7", "PO-" + number + "-7");
        table.put("GRP-7", "GRP-" + number + "-7");
        table.put("FO-88", "FO-" + number + "-88");
        table.put("LS-990001", "LS-" + number);
        table.put("S-55001", "S-" + number);
        table.put("EPR0000", "EPR" + number + "-");
        table.put("LIM000", "LIM" + number + "-");
        table.put("BTR0000", "BTR" + number + "-");
        return table;
    }

    /** The table for a further message made from a sample that was sent already. */
    Map<String, String> tableForAnother(String letter) {
        var table = table();
        table.put("EPR0000", "EPR" + number + letter);
        table.put("LIM000", "LIM" + number + letter);
        return table;
    }

    private int turn() {
        return (int) (number % PATIENTS);
    }

    private String sevenDigits() {
        return "%07d".formatted(number % 10_000_000);
    }
}
