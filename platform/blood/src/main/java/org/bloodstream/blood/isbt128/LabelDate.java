package org.bloodstream.blood.isbt128;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.bloodstream.blood.UnreadableCodeException;

/** Dates on labels: {@code cyyjjj} and {@code cyyjjjhhmm}; local calendar dates (ST-001, structures 004 to 009). */
public final class LabelDate {
    /** A date without a time means the last minute of that day. */
    static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private LabelDate() {}

    /** {@code 0263542359} for 2026-12-20 23:59; years 2000 to 2199. */
    public static String write(LocalDateTime at) {
        return "%d%02d%03d%02d%02d"
                .formatted(
                        at.getYear() / 100 - 20, at.getYear() % 100, at.getDayOfYear(), at.getHour(), at.getMinute());
    }

    /**
     * @param text 6 digits (date, meaning 23:59) or 10 digits (date and time)
     * @throws UnreadableCodeException {@code label-date-malformed} for a day or minute that does not exist
     */
    public static LocalDateTime read(String text) {
        if (!text.matches("\\d{6}|\\d{10}")) throw malformed();
        try {
            LocalDate date = LocalDate.ofYearDay(
                    2000 + Integer.parseInt(text.substring(0, 3)), Integer.parseInt(text.substring(3, 6)));
            return date.atTime(text.length() == 6 ? END_OF_DAY : timeOf(text));
        } catch (DateTimeException _) {
            throw malformed();
        }
    }

    private static LocalTime timeOf(String text) {
        return LocalTime.of(Integer.parseInt(text.substring(6, 8)), Integer.parseInt(text.substring(8)));
    }

    private static UnreadableCodeException malformed() {
        return new UnreadableCodeException("label-date-malformed", "The label's date or time does not exist");
    }
}
