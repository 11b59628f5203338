package org.bloodstream.blood.gs1;

import static org.bloodstream.blood.UnreadableCodeException.refuseIf;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;

/** Dates as {@code yymmdd}; the century is the one that is nearest (GS1 General Specifications, 7.12; [GK]). */
final class ElementDate {
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private ElementDate() {}

    /** @param monthAlone whether {@code 00} may stand for the last day of the month */
    static void require(String value, boolean monthAlone) {
        int month = number(value, 2);
        int day = number(value, 4);
        // Which century is not known yet: 29 February is let through in a year that may be a leap year.
        boolean possible = month >= 1
                && month <= 12
                && day <= YearMonth.of(2000 + number(value, 0), month).lengthOfMonth()
                && (day > 0 || monthAlone);
        refuseIf(!possible, "gs1-date-malformed", "There is no such day");
    }

    static void requireWithTime(String value) {
        require(value, false);
        refuseIf(
                number(value, 6) > 23 || number(value, 8) > 59,
                "gs1-date-malformed",
                "A day has no such hour and minute");
    }

    static LocalDate date(String value, Year now) {
        int year = year(number(value, 0), now.getValue());
        var month = YearMonth.of(year, number(value, 2));
        int day = number(value, 4);
        return day == 0 ? month.atEndOfMonth() : month.atDay(day);
    }

    /** A date alone lasts until its last minute. */
    static LocalDateTime dateTime(String value, Year now) {
        return date(value, now)
                .atTime(value.length() > 6 ? LocalTime.of(number(value, 6), number(value, 8)) : END_OF_DAY);
    }

    /** 51 years or more ahead means the last century, 50 or more behind the next one. */
    private static int year(int twoDigits, int now) {
        int year = now - now % 100 + twoDigits;
        if (year - now >= 51) return year - 100;
        return now - year >= 50 ? year + 100 : year;
    }

    private static int number(String value, int from) {
        return Integer.parseInt(value, from, from + 2, 10);
    }
}
