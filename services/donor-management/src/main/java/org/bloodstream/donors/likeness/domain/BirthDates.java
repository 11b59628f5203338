package org.bloodstream.donors.likeness.domain;

import static org.bloodstream.donors.likeness.domain.Level.ABSENT;
import static org.bloodstream.donors.likeness.domain.Level.DIFFERENT;
import static org.bloodstream.donors.likeness.domain.Level.EXACT;
import static org.bloodstream.donors.likeness.domain.Level.GENERATION;
import static org.bloodstream.donors.likeness.domain.Level.PLACEHOLDER;
import static org.bloodstream.donors.likeness.domain.Level.SWAPPED;
import static org.bloodstream.donors.likeness.domain.Level.TYPO;
import static org.bloodstream.donors.likeness.domain.Level.YEAR_ONLY;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How far two birth dates agree. */
final class BirthDates {
    private static final int ALWAYS_AS_LONG = 100_000_000;

    private BirthDates() {}

    /** @param generation whole years from which it is a generation */
    static Level compare(@Nullable LocalDate a, @Nullable LocalDate b, int generation) {
        if (a == null || b == null) return ABSENT;
        if (a.equals(b)) return isPlaceholder(a) ? PLACEHOLDER : EXACT;
        if (swapped(a, b)) return SWAPPED;
        if (Slip.between(digits(a), digits(b))) return TYPO;
        if (a.getYear() == b.getYear() && (isPlaceholder(a) || isPlaceholder(b))) return YEAR_ONLY;
        return Math.abs(ChronoUnit.YEARS.between(a, b)) >= generation ? GENERATION : DIFFERENT;
    }

    private static boolean isPlaceholder(LocalDate date) {
        return date.getDayOfYear() == 1;
    }

    private static boolean swapped(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth();
    }

    private static String digits(LocalDate date) {
        return Integer.toString(
                ALWAYS_AS_LONG + date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth());
    }
}
