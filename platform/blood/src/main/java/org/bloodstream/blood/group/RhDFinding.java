package org.bloodstream.blood.group;

import java.util.Optional;

/**
 * What typing for D found, and what follows from it: a donor's blood with any D is labelled positive, so that no
 * negative patient meets it; a patient with a D that may lack parts is given negative, so that no anti-D is made.
 *
 * <p>Sources: weak D of a donor is labelled RhD positive (05_donation_testing.md, 5.3, [GK]); weak D types 1, 2 and 3
 * of a patient are RhD positive, other weak and partial D are given RhD negative [GK]. None of these was read in a
 * source: verify before clinical use.
 */
public enum RhDFinding {
    POSITIVE,
    NEGATIVE,
    /** Serologically weak, molecularly type 1, 2 or 3: these do not make anti-D. */
    WEAK_D_TYPE_1_2_OR_3,
    /** Weak, of another type or not typed further. */
    WEAK_D,
    /** A D that lacks epitopes, such as DVI. */
    PARTIAL_D,
    /** Found by elution or molecular typing only. */
    DEL,
    /** Reagents disagree, or the control reacted: typed again before anything rests on it. */
    INCONCLUSIVE;

    /** As the donation's label states it; none while inconclusive: nothing is labelled then. */
    public Optional<RhD> asDonor() {
        return switch (this) {
            case NEGATIVE -> Optional.of(RhD.NEGATIVE);
            case INCONCLUSIVE -> Optional.empty();
            case POSITIVE, WEAK_D_TYPE_1_2_OR_3, WEAK_D, PARTIAL_D, DEL -> Optional.of(RhD.POSITIVE);
        };
    }

    /** As a patient who is given red cells or platelets; negative whenever there is a doubt. */
    public RhD asPatient() {
        return switch (this) {
            case POSITIVE, WEAK_D_TYPE_1_2_OR_3 -> RhD.POSITIVE;
            case NEGATIVE, WEAK_D, PARTIAL_D, DEL, INCONCLUSIVE -> RhD.NEGATIVE;
        };
    }
}
