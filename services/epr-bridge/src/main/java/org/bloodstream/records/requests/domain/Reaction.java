package org.bloodstream.records.requests.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** A transfusion reaction: HL7 table 0514 without {@code NORXN}, which says that there was none. */
public enum Reaction {
    ABOINC,
    ACUTHEHTR,
    ALLERGIC1,
    ALLERGIC2,
    ALLERGICR,
    ANAPHYLAC,
    BACTCONTAM,
    DELAYEDHTR,
    DELAYEDSTR,
    GVHD,
    HYPOTENS,
    NONHTR1,
    NONHTR2,
    NONHTRREC,
    NONIMMUNE,
    NONSPEC,
    PTP,
    VOLOVER;

    public static final String NONE = "NORXN";

    public static Optional<Reaction> ofHl7(String code) {
        return Stream.of(values())
                .filter(reaction -> reaction.name().equals(code))
                .findFirst();
    }
}
