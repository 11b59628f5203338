package org.bloodstream.donors.search.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bloodstream.blood.UnreadableCodeException;
import org.jspecify.annotations.Nullable;

/** A birth date as people write it here: the day first, or the year first. */
final class BirthDateText {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern YEAR_FIRST = Pattern.compile("\\b(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\b");
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})\\b");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(\\d{1,2})(?:st|nd|rd|th)?[ -](" + String.join("|", MONTHS) + ")[a-z]*\\.?,?[ -](\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EIGHT_DIGITS = Pattern.compile("\\b(\\d{2})(\\d{2})(\\d{4})\\b");
    /** Donors register from 16 (04_donor_selection.md, section 4.1): of two centuries the one that makes them old enough. */
    private static final int YOUNGEST = 16;

    private BirthDateText() {}

    /**
     * Absent when there is none.
     *
     * @throws UnreadableCodeException {@code query-date-impossible}
     */
    static @Nullable LocalDate takenFrom(QueryText text, LocalDate today) {
        return text.take(YEAR_FIRST)
                .map(found -> date(number(found, 1), number(found, 3), number(found, 4)))
                .or(() -> text.take(DAY_FIRST)
                        .map(found -> date(year(found.group(4), today), number(found, 3), number(found, 1))))
                .or(() -> text.take(IN_WORDS)
                        .map(found -> date(number(found, 3), month(found.group(2)), number(found, 1))))
                .or(() -> text.take(EIGHT_DIGITS)
                        .map(found -> date(number(found, 3), number(found, 2), number(found, 1))))
                .orElse(null);
    }

    private static int month(String word) {
        return MONTHS.indexOf(word.toLowerCase(Locale.ROOT)) + 1;
    }

    private static int year(String digits, LocalDate today) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) return year;
        return 2000 + year <= today.getYear() - YOUNGEST ? 2000 + year : 1900 + year;
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException _) {
            throw new UnreadableCodeException("query-date-impossible", "There is no such day: write 17/05/1990");
        }
    }
}
