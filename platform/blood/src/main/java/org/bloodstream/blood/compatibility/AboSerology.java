package org.bloodstream.blood.compatibility;

import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.jspecify.annotations.Nullable;

/**
 * What no policy may allow: a unit's red cells with an antigen against which the patient has an antibody, or plasma with
 * an antibody against the patient's antigens unless its titre was tested (07_pretransfusion 7.4 and 7.5 [GK]).
 */
final class AboSerology {
    private AboSerology() {}

    /** @param patient absent when unknown: then what is allowed must fit every group */
    static boolean allows(ComponentKind kind, @Nullable Abo patient, Abo unit, AboChoice choice) {
        if (choice.never()) return true;
        if (patient != null) return fits(kind, patient, unit, choice.onlyHighTitreNegative());
        for (Abo any : Abo.values()) {
            if (!fits(kind, any, unit, choice.onlyHighTitreNegative())) return false;
        }
        return true;
    }

    private static boolean fits(ComponentKind kind, Abo patient, Abo unit, boolean highTitreNegative) {
        boolean cellsFit = !carriesRedCells(kind) || unit.antigensWithin(patient);
        boolean plasmaFits = !carriesPlasma(kind) || highTitreNegative || patient.antigensWithin(unit);
        return cellsFit && plasmaFits;
    }

    /** Enough of them for haemolysis. Platelets carry traces. */
    static boolean carriesRedCells(ComponentKind kind) {
        return switch (kind) {
            case RED_CELLS, WHOLE_BLOOD, GRANULOCYTES -> true;
            case PLATELETS, PLASMA, CRYOPRECIPITATE -> false;
        };
    }

    /** Red cells in additive solution carry too little. */
    static boolean carriesPlasma(ComponentKind kind) {
        return kind != ComponentKind.RED_CELLS;
    }
}
