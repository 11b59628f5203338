package org.bloodstream.records.patients.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
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

    /** Absent while only the year or the month is known. */
    public Optional<LocalDate> day() {
        return value.length() > 7 ? Optional.of(LocalDate.parse(value)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "BirthDate[…]";
    }
}
