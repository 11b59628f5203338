package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.bloodstream.blood.CharacterClass;
import org.bloodstream.blood.UnreadableCodeException;

/** Dates as {@code yyyymmdd} (structures 024, 026 and 031). */
final class CalendarDate {
    private CalendarDate() {}

    static LocalDate read(String text, int from) {
        refuseIf(
                !CharacterClass.DIGIT.containsAll(text, from, from + 8),
                "label-date-malformed",
                "A date has eight digits");
        try {
            return LocalDate.of(
                    Integer.parseInt(text, from, from + 4, 10),
                    Integer.parseInt(text, from + 4, from + 6, 10),
                    Integer.parseInt(text, from + 6, from + 8, 10));
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("label-date-malformed", "There is no such day");
        }
    }

    static String write(LocalDate date) {
        return OrdinalDate.digits(date.getYear(), 4)
                + OrdinalDate.digits(date.getMonthValue(), 2)
                + OrdinalDate.digits(date.getDayOfMonth(), 2);
    }
}
