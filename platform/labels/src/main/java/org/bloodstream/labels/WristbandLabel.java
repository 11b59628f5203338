package org.bloodstream.labels;

import static org.bloodstream.labels.UnprintableLabelException.refuseIf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bloodstream.blood.patient.AssigningAuthority;
import org.jspecify.annotations.Nullable;

/**
 * A patient's wristband, 100 mm by 25 mm: name, date of birth and number to read, and one DataMatrix (02_codabar_gs1.md,
 * 2.3 [S:dcb1077]; the size is [GK]). What is not known it says to be not known: somebody brought in unconscious gets a number
 * and a sex (03_patient_identifiers.md, 3.5 [S:bcsh2012][GK]).
 *
 * <p>Personal: never in logs.
 *
 * @param dateOfBirth from 1850 on; absent when it is not known to the day
 * @param further what else is said with the birth, such as the sex or which of twins; absent when nothing need be said
 */
public record WristbandLabel(
        WristbandName name,
        @Nullable LocalDate dateOfBirth,
        @Nullable LabelText further,
        WristbandSymbol symbol) {
    private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("dd-MMM-uuuu", Locale.ROOT);

    /** @throws UnprintableLabelException {@code wristband-date-of-birth} */
    public WristbandLabel {
        refuseIf(
                dateOfBirth != null && (dateOfBirth.getYear() < 1850 || dateOfBirth.getYear() > 9999),
                "wristband-date-of-birth",
                "A date of birth has a year from 1850 on");
    }

    /** {@code Born 07-May-1987, female}, the month in letters, so that nobody takes it for the day [GK]. */
    String born() {
        String born = dateOfBirth == null ? "Date of birth not known" : "Born " + DAY_MONTH_YEAR.format(dateOfBirth);
        return further == null ? born : born + ", " + further.value();
    }

    /** {@code HCN 399 999 9993}, {@code Hospital no. BHSCT H0012345} */
    String number() {
        var patient = symbol.patient();
        String giver =
                switch (patient.assigningAuthority()) {
                    case AssigningAuthority.National national -> national.code();
                    case AssigningAuthority.Hospital(var organisation) -> "Hospital no. " + organisation.value();
                };
        return giver + " " + patient.printed();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "a wristband…";
    }
}
