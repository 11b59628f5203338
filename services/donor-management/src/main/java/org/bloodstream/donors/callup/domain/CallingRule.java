package org.bloodstream.donors.callup.domain;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.bloodstream.blood.CsvRow;
import org.bloodstream.blood.UnreadableCodeException;
import org.jspecify.annotations.Nullable;

/**
 * How often one donor is called, however great the need: a rare group is no reason to wear out who has it.
 *
 * @param daysBetween from one call to the next
 * @param mostInAYear calls in 365 days
 * @param callsForEachUnit donors called at most for each unit that a group is short of
 */
public record CallingRule(int daysBetween, int mostInAYear, int callsForEachUnit) {
    /** Days in which calls are counted. */
    public static final int YEAR = 365;

    public CallingRule {
        refuseIf(
                daysBetween < 1 || mostInAYear < 1 || callsForEachUnit < 1,
                "calling-rule-malformed",
                "A calling rule limits something");
    }

    /**
     * Columns: rule, value, source.
     *
     * @throws UnreadableCodeException {@code calling-rule-malformed} when a rule is missing, unknown or no number
     */
    public static CallingRule read(String csv) {
        var rows = CsvRow.readAll(csv).stream().skip(1).toList();
        refuseIf(rows.size() != 3, "calling-rule-malformed", "There are three calling rules");
        try {
            Map<String, Integer> values = rows.stream()
                    .collect(Collectors.toMap(
                            row -> row.fields().getFirst(),
                            row -> Integer.valueOf(row.fields().get(1))));
            return new CallingRule(
                    of(values, "DAYS_BETWEEN_CALLS"),
                    of(values, "MOST_CALLS_IN_A_YEAR"),
                    of(values, "CALLS_FOR_EACH_MISSING_UNIT"));
        } catch (NumberFormatException | IllegalStateException | IndexOutOfBoundsException malformed) {
            throw new UnreadableCodeException("calling-rule-malformed", "A calling rule is a name and a number");
        }
    }

    private static int of(Map<String, Integer> values, String name) {
        var value = values.get(name);
        if (value == null) throw new UnreadableCodeException("calling-rule-malformed", name + " is missing");
        return value;
    }

    /** @param last local date of the last call; absent for who was never called */
    boolean allows(@Nullable LocalDate last, int inTheYear, LocalDate today) {
        boolean rested = last == null || !today.isBefore(last.plusDays(daysBetween));
        return rested && inTheYear < mostInAYear;
    }
}
