package org.bloodstream.blood.group;

import java.util.Optional;

/**
 * The blood group systems 001 to 036 by their ISBT symbols, in order. Source: the ISBT's table of systems as generally
 * known [GK]; systems that were added since are not named here.
 */
public enum BloodGroupSystem {
    ABO,
    MNS,
    P1PK,
    RH,
    LU,
    KEL,
    LE,
    FY,
    JK,
    DI,
    YT,
    XG,
    SC,
    DO,
    CO,
    LW,
    CH,
    H,
    XK,
    GE,
    CROM,
    KN,
    IN,
    OK,
    RAPH,
    JMH,
    I,
    GLOB,
    GIL,
    RHAG,
    FORS,
    JR,
    LAN,
    VEL,
    CD59,
    AUG;

    private static final BloodGroupSystem[] ALL = values();

    /** 1 for ABO. */
    public int number() {
        return ordinal() + 1;
    }

    static Optional<BloodGroupSystem> numbered(int number) {
        return number < 1 || number > ALL.length ? Optional.empty() : Optional.of(ALL[number - 1]);
    }
}
