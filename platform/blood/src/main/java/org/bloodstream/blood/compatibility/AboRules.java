package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Typing;
import org.jspecify.annotations.Nullable;

/** The ABO groups of patient and unit (07_pretransfusion 7.1, 7.4 to 7.6). */
final class AboRules {
    private AboRules() {}

    /** Adds the reasons. Returns how good a choice the group is. */
    static Choice ask(CompatibilityCase seen) {
        Abo unit = seen.unit.abo();
        if (unit == null) return unitGroupUnknown(seen);
        AboChoice forAnybody = seen.policy.choice(seen.kind(), null, unit);
        boolean fitsAnybody = fits(seen, forAnybody);
        Abo patient = seen.recipient.group().abo();
        if (patient == null) return patientGroupUnknown(seen, forAnybody, fitsAnybody);
        AboChoice own = seen.policy.choice(seen.kind(), patient, unit);
        refuse(seen, own, patient, unit);
        if (!seen.recipient.group().confirmed()) {
            notConfirmed(seen, fitsAnybody, forAnybody);
            if (fitsAnybody) return order(seen, forAnybody);
        }
        return order(seen, own);
    }

    private static Choice unitGroupUnknown(CompatibilityCase seen) {
        Ruling ruling = seen.ruling(Rule.UNIT_GROUP_UNKNOWN);
        Severity severity = seen.severity(ruling);
        if (severity != null) seen.add(new AboReason.UnitGroupUnknown(severity, ruling.source()));
        return Choice.NEVER;
    }

    private static Choice patientGroupUnknown(CompatibilityCase seen, AboChoice forAnybody, boolean fits) {
        Ruling ruling = seen.ruling(Rule.GROUP_UNKNOWN);
        Severity severity = fits ? seen.severity(ruling) : Severity.STOP;
        String source = fits ? ruling.source() : forAnybody.source();
        if (severity != null) seen.add(new AboReason.PatientGroupUnknown(fits, severity, source));
        Abo unit = seen.unit.abo();
        if (unit != null && !fits && !forAnybody.never())
            seen.add(new AboReason.HighTitreNotExcluded(unit, forAnybody.source()));
        return order(seen, forAnybody);
    }

    private static void refuse(CompatibilityCase seen, AboChoice choice, Abo patient, Abo unit) {
        if (choice.never()) {
            seen.add(new AboReason.AboIncompatible(seen.kind(), patient, unit, choice.source()));
        } else if (!fits(seen, choice)) {
            seen.add(new AboReason.HighTitreNotExcluded(unit, choice.source()));
        }
    }

    private static void notConfirmed(CompatibilityCase seen, boolean fitsAnybody, AboChoice forAnybody) {
        Ruling ruling = seen.ruling(Rule.GROUP_NOT_CONFIRMED);
        Severity severity = fitsAnybody ? Severity.INFORMATION : seen.severity(ruling);
        String source = fitsAnybody ? forAnybody.source() : ruling.source();
        if (severity != null) seen.add(new AboReason.GroupNotConfirmed(fitsAnybody, severity, source));
    }

    private static Choice order(CompatibilityCase seen, AboChoice choice) {
        if (!fits(seen, choice)) return Choice.NEVER;
        if (choice.choice() != Choice.FIRST) notFirst(seen, choice);
        return choice.choice();
    }

    private static void notFirst(CompatibilityCase seen, AboChoice choice) {
        Severity severity = seen.severity(seen.ruling(Rule.NOT_FIRST_CHOICE));
        if (severity != null) seen.add(new AboReason.NotFirstChoice(choice.choice(), severity, choice.source()));
    }

    static boolean fits(CompatibilityCase seen, AboChoice choice) {
        if (choice.never()) return false;
        return !choice.onlyHighTitreNegative() || seen.unit.results().highTitre() == Typing.NEGATIVE;
    }

    static boolean fits(CompatibilityCase seen, @Nullable Abo patient, Abo unit) {
        return fits(seen, seen.policy.choice(seen.kind(), patient, unit));
    }
}
