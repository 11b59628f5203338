package org.bloodstream.donors.bloodtype;

import java.util.List;
import org.bloodstream.blood.group.Antibody;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhDFinding;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a donor's blood, over every record of the person.
 *
 * @param group absent when none is known, and when two records of the person disagree: then nobody may rely on either
 * @param phenotype where two records disagree about an antigen nothing is known of it
 * @param antibodies by antigen
 * @param weakD a weak or partial D that the laboratory has found of a donation, the latest; absent when it found none
 */
public record KnownBlood(
        @Nullable BloodGroup group,
        RedCellPhenotype phenotype,
        List<Antibody> antibodies,
        @Nullable RhDFinding weakD) {
    public KnownBlood {
        antibodies = List.copyOf(antibodies);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "KnownBlood[…]";
    }
}
