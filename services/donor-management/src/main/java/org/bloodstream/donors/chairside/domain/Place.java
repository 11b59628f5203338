package org.bloodstream.donors.chairside.domain;

import java.util.Set;
import java.util.function.Function;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.LabelNotOfAForm;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.LabelNotOfATube;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberNotOfAPack;

/**
 * What a label stands on, and the flags that are never there: 01_isbt128.md, section 1.1. Flags that say nothing of the place (00, a
 * second label, local ones, check values) are right everywhere.
 */
enum Place {
    PACK(Set.of("06", "07", "08", "09", "10"), NumberNotOfAPack::new),
    TUBE(Set.of("01", "02", "03", "04", "08", "15", "16", "17", "18", "19"), LabelNotOfATube::new),
    FORM(Set.of("01", "02", "03", "04", "06", "07", "09", "10", "15", "16", "17", "18", "19"), LabelNotOfAForm::new);

    private final Set<String> foreign;
    private final Function<String, Objection> objection;

    Place(Set<String> foreign, Function<String, Objection> objection) {
        this.foreign = foreign;
        this.objection = objection;
    }

    boolean isForeign(String flags) {
        return foreign.contains(flags);
    }

    Objection objectionTo(String flags) {
        return objection.apply(flags);
    }
}
