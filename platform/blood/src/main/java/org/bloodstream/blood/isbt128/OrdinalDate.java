package org.bloodstream.blood.isbt128;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import org.bloodstream.blood.CharacterClass;

/** Dates as {@code cyyjjj}, 2000 to 2999, and times as {@code hhmm} (ST-001, 2.4.4 and 2.4.5). */
final class OrdinalDate {
    private OrdinalDate() {}

    static void requireWritable(LocalDate date) {
        if (date.getYear() < 2000 || date.getYear() > 2999) {
            throw new IllegalArgumentException("labels carry the years 2000 to 2999");
        }
    }

    static LocalDate date(String text) {
        refuse(text.length() < 6 || !CharacterClass.DIGIT.containsAll(text, 0, 6), "A date has six digits");
        int year = 2000 + Integer.parseInt(text, 0, 3, 10);
        int day = Integer.parseInt(text, 3, 6, 10);
        refuse(day == 0 || day > Year.of(year).length(), "That year has no such day");
        return LocalDate.ofYearDay(year, day);
    }

    static LocalTime time(String text, int from) {
        refuse(
                text.length() != from + 4 || !CharacterClass.DIGIT.containsAll(text, from, from + 4),
                "A time has four digits");
        int hour = Integer.parseInt(text, from, from + 2, 10);
        int minute = Integer.parseInt(text, from + 2, from + 4, 10);
        refuse(hour > 23 || minute > 59, "A day has no such hour and minute");
        return LocalTime.of(hour, minute);
    }

    static String write(LocalDate date) {
        return digits(date.getYear() - 2000, 3) + digits(date.getDayOfYear(), 3);
    }

    static String write(LocalTime time) {
        return digits(time.getHour(), 2) + digits(time.getMinute(), 2);
    }

    /** A number with leading zeros. */
    static String digits(int number, int width) {
        String text = Integer.toString(number);
        return "0".repeat(Math.max(0, width - text.length())) + text;
    }

    private static void refuse(boolean wrong, String message) {
        refuseIf(wrong, "label-date-malformed", message);
    }
}
