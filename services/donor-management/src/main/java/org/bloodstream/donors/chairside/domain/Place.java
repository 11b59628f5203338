package org.bloodstream.donors.chairside.domain;

import java.util.Set;
import java.util.function.Function;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.isbt128.DonationFlags;
import org.bloodstream.blood.isbt128.DonationFlags.Meaning;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.LabelNotOfAForm;
import org.bloodstream.donors.chairside.domain.ChairsideObjection.LabelNotOfATube;
import org.bloodstream.donors.collection.domain.PackNumberObjection.NumberNotOfAPack;

/**
 * What a label stands on, and the flags that are never there: 01_isbt128.md, section 1.1. Flags that say nothing of the place (00, a
 * second label, local ones, check values) are right everywhere.
 */
enum Place {
    PACK(Meaning.NEVER_ON_A_PACK, NumberNotOfAPack::new),
    TUBE(Set.of(Meaning.CONTAINER, Meaning.DONOR_RECORD), LabelNotOfATube::new),
    FORM(
            Set.of(
                    Meaning.CONTAINER,
                    Meaning.PILOT_TUBE,
                    Meaning.TEST_TUBE,
                    Meaning.NAT_SAMPLE,
                    Meaning.BACTERIAL_SAMPLE),
            LabelNotOfAForm::new);

    private final Set<Meaning> foreign;
    private final Function<String, Objection> objection;

    Place(Set<Meaning> foreign, Function<String, Objection> objection) {
        this.foreign = foreign;
        this.objection = objection;
    }

    boolean isForeign(DonationFlags flags) {
        return foreign.contains(flags.meaning());
    }

    Objection objectionTo(DonationFlags flags) {
        return objection.apply(flags.value());
    }
}
