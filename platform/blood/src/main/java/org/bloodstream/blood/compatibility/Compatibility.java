package org.bloodstream.blood.compatibility;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** Whether a unit may go to a patient (07_pretransfusion 7.1, 7.4 to 7.7, 7.10). */
public final class Compatibility {
    private Compatibility() {}

    /**
     * Weighs everything that is known, and lists every reason. What is not known never counts for the unit. It asks
     * nothing of a crossmatch, and nothing of the sample: those are electronic issue's.
     *
     * @param now decides on age, expiry, requirements' days and irradiation, in the region's civil time
     */
    public static CompatibilityDecision decide(
            CompatibilityPolicy policy, Recipient recipient, OfferedUnit unit, Situation situation, Instant now) {
        var seen = new CompatibilityCase(policy, recipient, unit, situation, now);
        Choice choice = AboRules.ask(seen);
        FurtherGroupRules.ask(seen);
        RhDRules.ask(seen);
        AntibodyRules.ask(seen);
        RequirementRules.ask(seen);
        ReleaseRules.ask(seen);
        return new CompatibilityDecision(choice, seen.sorted(), policy.version());
    }

    /**
     * Every objection by group alone, as far as the bedside knows the patient: neither sex nor age. It agrees with the
     * policy that ships with the platform, except that RhD is a warning whoever the patient is.
     *
     * @param highTitreNegative whether the unit tested negative for high-titre anti-A and anti-B; untested is false
     */
    public static List<Incompatibility> objections(
            ComponentKind kind, BloodGroup patient, BloodGroup unit, boolean highTitreNegative) {
        List<Incompatibility> objections = new ArrayList<>();
        if (!aboFits(kind, patient.abo(), unit.abo(), highTitreNegative)) {
            objections.add(new Incompatibility.AboIncompatible(kind, patient, unit));
        }
        if (carriesRedCells(kind) && patient.rhD() == RhD.NEGATIVE && unit.rhD() == RhD.POSITIVE) {
            objections.add(new Incompatibility.RhDMismatch(patient, unit));
        }
        return List.copyOf(objections);
    }

    /**
     * The same by a policy: ABO as its table says. RhD is a warning whoever the patient is, since neither sex nor age is
     * known.
     *
     * @param highTitreNegative whether the unit tested negative for high-titre anti-A and anti-B; untested is false
     */
    public static List<Incompatibility> objections(
            CompatibilityPolicy policy,
            ComponentKind kind,
            BloodGroup patient,
            BloodGroup unit,
            boolean highTitreNegative) {
        var abo = policy.choice(kind, patient.abo(), unit.abo());
        var fits = !abo.never() && (highTitreNegative || !abo.onlyHighTitreNegative());
        List<Incompatibility> objections = new ArrayList<>();
        if (!fits) objections.add(new Incompatibility.AboIncompatible(kind, patient, unit));
        if (carriesRedCells(kind) && patient.rhD() == RhD.NEGATIVE && unit.rhD() == RhD.POSITIVE)
            objections.add(new Incompatibility.RhDMismatch(patient, unit));
        return List.copyOf(objections);
    }

    private static boolean aboFits(ComponentKind kind, Abo patient, Abo unit, boolean highTitreNegative) {
        return switch (kind) {
            case RED_CELLS -> unit.antigensWithin(patient);
            case WHOLE_BLOOD, GRANULOCYTES -> unit == patient;
            case PLASMA, CRYOPRECIPITATE -> patient.antigensWithin(unit) || (highTitreNegative && unit != Abo.O);
            case PLATELETS -> patient.antigensWithin(unit) || highTitreNegative;
        };
    }

    /** Plasma and cryoprecipitate carry none; platelets carry traces, so the RhD warning stands. */
    private static boolean carriesRedCells(ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS, WHOLE_BLOOD, GRANULOCYTES, PLATELETS -> true;
            case PLASMA, CRYOPRECIPITATE -> false;
        };
    }
}
