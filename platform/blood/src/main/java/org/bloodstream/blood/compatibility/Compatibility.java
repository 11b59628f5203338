package org.bloodstream.blood.compatibility;

import java.util.ArrayList;
import java.util.List;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhD;

/** ABO and RhD compatibility (07_pretransfusion.md, sections 7.4 to 7.6). */
public final class Compatibility {
    private Compatibility() {}

    /**
     * Every objection to giving the unit to the patient; empty when the groups are compatible.
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
