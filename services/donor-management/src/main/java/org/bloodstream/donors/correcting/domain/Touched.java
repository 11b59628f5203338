package org.bloodstream.donors.correcting.domain;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.correcting.domain.CorrectionOutcome.Corrected;
import org.bloodstream.donors.correcting.domain.EarlierDecision.HealthCheck;
import org.bloodstream.donors.correcting.domain.EarlierDecision.OpenAppointment;

/**
 * A decision that rested on what is corrected now. It is not taken back: somebody looks at it.
 *
 * @param by what it rested on: age, or the limits and intervals that go by sex
 */
public record Touched(Kind kind, UUID reference, LocalDate day, Set<By> by) {
    public Touched {
        by = Set.copyOf(by);
    }

    public enum Kind {
        HEALTH_CHECK,
        APPOINTMENT
    }

    public enum By {
        AGE,
        SEX
    }

    /** In the order of the decisions; nothing when neither birth date nor sex was corrected. */
    public static List<Touched> by(Corrected corrected, Collection<EarlierDecision> decisions) {
        return decisions.stream()
                .map(decision -> touched(corrected, decision))
                .filter(touched -> !touched.by().isEmpty())
                .toList();
    }

    private static Touched touched(Corrected corrected, EarlierDecision decision) {
        return switch (decision) {
            case HealthCheck check ->
                new Touched(Kind.HEALTH_CHECK, check.reference(), check.day(), why(corrected, check));
            case OpenAppointment place -> new Touched(Kind.APPOINTMENT, place.reference(), place.day(), why(corrected));
        };
    }

    private static Set<By> why(Corrected corrected) {
        return corrected.event().fields().contains(CorrectedField.SEX) ? EnumSet.of(By.SEX) : EnumSet.noneOf(By.class);
    }

    private static Set<By> why(Corrected corrected, HealthCheck check) {
        var why = EnumSet.noneOf(By.class);
        var fields = corrected.event().fields();
        var after = corrected.after();
        int age = Period.between(after.dateOfBirth(), check.day()).getYears();
        if (fields.contains(CorrectedField.DATE_OF_BIRTH) && age != check.age()) why.add(By.AGE);
        if (fields.contains(CorrectedField.SEX) && after.sex() != check.sex()) why.add(By.SEX);
        return why;
    }
}
