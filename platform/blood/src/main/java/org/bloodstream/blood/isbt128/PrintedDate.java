package org.bloodstream.blood.isbt128;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;

/** Dates as labels print them: {@code 17 MAR 2017}, {@code MAR 2017} (ST-001, 7.4.4.2 and 7.4.4.3). */
final class PrintedDate {
    private PrintedDate() {}

    static String of(LocalDate date) {
        return OrdinalDate.digits(date.getDayOfMonth(), 2) + ' ' + of(YearMonth.from(date));
    }

    static String of(YearMonth month) {
        return abbreviated(month.getMonth()) + ' ' + month.getYear();
    }

    private static String abbreviated(Month month) {
        return month.name().substring(0, 3);
    }
}
