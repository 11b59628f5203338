package org.bloodstream.production.hold.domain;

import org.bloodstream.production.donation.domain.HoldKind;

/** What a quality officer holds a donation for; every other kind is placed by what was found, told or measured. */
public enum PlacedByHand {
    /** Somebody outside asks for it back: the maker of a bag, another blood service. */
    RECALL(HoldKind.RECALL),
    MANUAL(HoldKind.MANUAL),
    LEGAL(HoldKind.LEGAL);

    private final HoldKind kind;

    PlacedByHand(HoldKind kind) {
        this.kind = kind;
    }

    public HoldKind kind() {
        return kind;
    }
}
