package org.bloodstream.blood.compatibility;

import java.time.temporal.ChronoUnit;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.group.Abo;
import org.jspecify.annotations.Nullable;

/** Groups other than the patient's own: an infant's mother's (7.1 [GK]), a transplant's donor's (7.4 [GK]). */
final class FurtherGroupRules {
    private FurtherGroupRules() {}

    static void ask(CompatibilityCase seen) {
        Abo unit = seen.unit.abo();
        if (unit == null) return;
        mother(seen, unit);
        var transplant = seen.recipient.transplant();
        if (transplant != null) transplant(seen, transplant, unit);
    }

    /** Her antibodies meet the unit's red cells; what is in the unit's plasma is the infant's own matter. */
    private static void mother(CompatibilityCase seen, Abo unit) {
        Ruling ruling = seen.ruling(Rule.MOTHER);
        Severity severity = seen.severity(ruling);
        if (severity == null) return;
        boolean concerned = seen.youngerThan(Limit.MOTHER_BELOW_MONTHS, ChronoUnit.MONTHS);
        if (!concerned || unit == Abo.O) return;
        Abo mother = seen.recipient.motherAbo();
        if (mother == null || !unit.antigensWithin(mother))
            seen.add(new AboReason.MotherIncompatible(mother, unit, severity, ruling.source()));
    }

    private static void transplant(CompatibilityCase seen, TransplantPolicy transplant, Abo unit) {
        Ruling ruling = seen.ruling(Rule.TRANSPLANT);
        Severity severity = seen.severity(ruling);
        if (severity == null) return;
        Abo donor = transplant.donorAbo();
        if (!AboRules.fits(seen, donor, unit))
            seen.add(new AboReason.TransplantIncompatible(donor, unit, severity, ruling.source()));
        phase(seen, transplant.phaseOn(seen.today), unit, severity, ruling.source());
    }

    private static void phase(
            CompatibilityCase seen,
            TransplantPolicy.@Nullable Phase phase,
            Abo unit,
            Severity severity,
            String source) {
        if (phase == null) return;
        var chosen = AboSerology.carriesRedCells(seen.kind()) ? phase.redCells() : phase.plasma();
        if (!chosen.contains(unit))
            seen.add(new AboReason.TransplantGroupNotChosen(phase.from(), unit, severity, source));
    }
}
