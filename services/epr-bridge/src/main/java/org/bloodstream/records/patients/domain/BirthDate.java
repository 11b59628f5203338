package org.bloodstream.records.patients.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.bloodstream.blood.UnreadableCodeException;

/**
 * A date of birth as far as it is known; personal.
 *
 * @param value {@code 1983}, {@code 1983-07} or {@code 1983-07-14}
 */
public record BirthDate(String value) {
    public BirthDate {
        try {
            switch (value.length()) {
                case 4 -> Year.parse(value);
                case 7 -> YearMonth.parse(value);
                default -> LocalDate.parse(value);
            }
        } catch (DateTimeException _) {
            throw new UnreadableCodeException(
                    "birth-date-malformed", "A date of birth is a real date: year, month and day as far as known");
        }
    }

    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
