package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;

/**
 * The day on which an age is reached. In a year without 29 February a person born on that day turns a year older on 28
 * February or 1 March, by whom one asks: each limit takes the day that lets fewer donors give.
 */
final class Birthday {
    private Birthday() {}

    /** For an age that must have been reached: 1 March. */
    static LocalDate latest(LocalDate born, int years) {
        return born.minusDays(1).plusYears(years).isBefore(born.plusYears(years))
                ? born.plusYears(years)
                : born.plusYears(years).plusDays(1);
    }

    /** For an age that must not have been reached: 28 February. */
    static LocalDate earliest(LocalDate born, int years) {
        return born.plusYears(years);
    }
}
