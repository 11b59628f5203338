package org.bloodstream.blood.group;

/** The ABO groups; unit antigens meet patient antibodies, so what counts is which antigens a group carries. */
public enum Abo {
    O(false, false),
    A(true, false),
    B(false, true),
    AB(true, true);

    private final boolean antigenA;
    private final boolean antigenB;

    Abo(boolean antigenA, boolean antigenB) {
        this.antigenA = antigenA;
        this.antigenB = antigenB;
    }

    /** Whether every A or B antigen here is also the other's, so that the other has no antibody against it. */
    public boolean antigensWithin(Abo other) {
        return (!antigenA || other.antigenA) && (!antigenB || other.antigenB);
    }
}
