package org.bloodstream.blood.compatibility;

/** The numbers a policy sets. */
public enum Limit {
    /** Years; younger may become pregnant. */
    CHILDBEARING_BELOW_YEARS(1, 120),
    /** Years; younger is a child. */
    CHILD_BELOW_YEARS(1, 120),
    /** Months. */
    INFANT_BELOW_MONTHS(1, 24),
    /** Days. */
    NEWBORN_BELOW_DAYS(1, 366),
    /** Months; below it the mother's antibodies count. */
    MOTHER_BELOW_MONTHS(1, 24),
    /** Hours from irradiation. */
    IRRADIATED_RECENTLY_HOURS(1, 336),
    /** Days from collection, day 0. */
    FRESH_DAYS(0, 35),
    /** Year of birth. */
    IMPORTED_PLASMA_BORN_FROM_YEAR(1900, 2200);

    private final int least;
    private final int most;

    Limit(int least, int most) {
        this.least = least;
        this.most = most;
    }

    boolean takes(int value) {
        return value >= least && value <= most;
    }
}
