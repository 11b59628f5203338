package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.bloodstream.journal.UnappliableEventException;

/** A date of birth as far as it is known: {@code 1983}, {@code 1983-07} or {@code 1983-07-14}. */
final class PartialDate {
    private PartialDate() {}

    /** The last day that it may be: nobody is taken as older than they are known to be. */
    static LocalDate last(String known) {
        try {
            return switch (known.length()) {
                case 4 -> Year.parse(known).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(known).atEndOfMonth();
                default -> LocalDate.parse(known);
            };
        } catch (DateTimeException _) {
            throw new UnappliableEventException("a date of birth is not as agreed");
        }
    }
}
