package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A patient's wristband, 100 mm by 25 mm: names, date of birth and number to read, and one DataMatrix (02_codabar_gs1.md,
 * 2.3 [S:dcb1077]; the size is [GK]). What DCB1077 adds for newborns is not here.
 *
 * <p>Personal: never in logs.
 *
 * @param dateOfBirth from 1850 on
 */
public record WristbandLabel(LabelText familyName, LabelText givenName, LocalDate dateOfBirth, WristbandSymbol symbol) {
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ROOT);

    /** @throws UnprintableLabelException {@code wristband-date-of-birth} */
    public WristbandLabel {
        refuseIf(
                dateOfBirth.getYear() < 1850 || dateOfBirth.getYear() > 9999,
                "wristband-date-of-birth",
                "A date of birth has a year from 1850 on");
    }

    /** {@code O'NEILL, Síobhán}: the family name in capitals, so that nobody takes one for the other [GK]. */
    String name() {
        return familyName.value().toUpperCase(Locale.ROOT) + ", " + givenName.value();
    }

    /** {@code Born 07-May-1987}, the month in letters, so that nobody takes it for the day [GK]. */
    String born() {
        return "Born " + DAY_MONTH_YEAR.format(dateOfBirth);
    }

    /** {@code HCN 399 999 9993} */
    String number() {
        return symbol.patient().authority() + " " + symbol.patient().printed();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "a wristband…";
    }
}
