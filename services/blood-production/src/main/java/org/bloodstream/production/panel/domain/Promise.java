package org.bloodstream.production.panel.domain;

import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.Typing;

/** What a product says of itself that no ordinary panel tests: each is kept by a negative result (06_component_specs.md, section 6.1). */
public enum Promise {
    /** Antibody against cytomegalovirus. */
    CMV,
    /** Sickle haemoglobin. */
    HBS,
    /** Anti-A or anti-B of high titre. */
    HIGH_TITRE,
    /** Antigen K of the red cells. */
    K;

    Typing typing(UnitResults results) {
        return switch (this) {
            case CMV -> results.cmv();
            case HBS -> results.hbS();
            case HIGH_TITRE -> results.highTitre();
            case K -> results.antigens().typing(Antigen.K);
        };
    }
}
