package org.bloodstream.web;

import java.util.Optional;
import java.util.Set;

/** Why somebody opens a person's record: the codes of HL7 v3 PurposeOfUse that are used here. */
public enum PurposeOfUse {
    /** Treatment. */
    TREAT,
    /** Emergency treatment: the glass is broken, and the reason is said. */
    ETREAT,
    /** Healthcare operations: caring for donors, keeping records in step, answering a person's questions. */
    HOPERAT,
    /** Public health: following up reactions and outcomes. */
    PUBHLTH;

    private static final Set<String> TREATING = Set.of(Roles.WARD_NURSE, Roles.PRESCRIBER, Roles.TRANSFUSION_SCIENTIST);

    public static Optional<PurposeOfUse> of(String code) {
        return java.util.Arrays.stream(values())
                .filter(purpose -> purpose.name().equals(code))
                .findFirst();
    }

    /** What a caller is there for who does not say it. */
    public static PurposeOfUse usual(Caller caller) {
        if (caller.roles().stream().anyMatch(TREATING::contains)) return TREAT;
        return caller.roles().contains(Roles.HAEMOVIGILANCE_OFFICER) ? PUBHLTH : HOPERAT;
    }
}
