package org.bloodstream.blood.patient;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.bloodstream.blood.UnreadableCodeException;

/** A date of birth as far as it is known: {@code 1983}, {@code 1983-07} or {@code 1983-07-14}. */
public final class PartialDate {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private PartialDate() {}

    /**
     * The last day that it may be: nobody is taken as older than they are known to be.
     *
     * @throws UnreadableCodeException {@code partial-date-malformed}
     */
    public static LocalDate last(String known) {
        try {
            return switch (known.length()) {
                case YEAR -> Year.parse(known).atMonth(12).atEndOfMonth();
                case MONTH -> YearMonth.parse(known).atEndOfMonth();
                default -> LocalDate.parse(known);
            };
        } catch (DateTimeException _) {
            throw new UnreadableCodeException(
                    "partial-date-malformed", "A date of birth is a year, a year and month, or a day");
        }
    }
}
