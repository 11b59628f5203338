package org.bloodstream.production.transport.domain;

import java.util.Set;
import org.bloodstream.production.transport.domain.Discrepancy.Kind;

/** What a discrepancy turned out to be. Ours: the sheets name none. */
public enum ClosingReason {
    /** The pack is here after all. */
    ARRIVED(Kind.MISSING, Kind.UNHEARD_OF),
    /** It stood on the packing list and was never in the box. */
    NOT_PACKED(Kind.MISSING),
    DISCARDED_AT_SESSION(Kind.MISSING),
    /** Nobody knows where it is, after a search. */
    LOST(Kind.MISSING),
    /** It was put into the box and left off the packing list. */
    LEFT_OFF_THE_LIST(Kind.SURPLUS),
    /** It belongs into another box. */
    OF_ANOTHER_BOX(Kind.SURPLUS),
    /** It is sent back to whoever collected it. */
    SENT_BACK(Kind.SURPLUS, Kind.UNHEARD_OF),
    DISCARDED_HERE(Kind.SURPLUS, Kind.UNHEARD_OF);

    private final Set<Kind> closes;

    ClosingReason(Kind... closes) {
        this.closes = Set.of(closes);
    }

    public boolean closes(Kind kind) {
        return closes.contains(kind);
    }
}
