package org.bloodstream.outcomes.lookback.domain;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.trace.domain.PackState;
import org.bloodstream.outcomes.trace.domain.TracedPack;

/**
 * A pack as the trace has it.
 *
 * @param recalled whether a recall stands that was not withdrawn
 * @param saidGiven whether a hospital answered to the recall that it had been transfused
 */
public record PackAtRisk(TracedPack pack, boolean recalled, boolean saidGiven) {
    private static final String CONTRADICTION = "contradiction";

    ComponentId component() {
        return pack.component();
    }

    /**
     * Whether there is a pack to be found. One that was modified is no more, and what became of it is on the list itself; unless
     * somebody says that it was given.
     */
    boolean exists() {
        return saidGiven || pack.state() != PackState.MODIFIED;
    }

    Fate fate() {
        if (saidGiven) return new Fate.Given(pack.patient());
        return switch (pack.state()) {
            case TRANSFUSED, UNDERWAY -> new Fate.Given(pack.patient());
            case ISSUED -> new Fate.NotGiven(pack.patient());
            case UNKNOWN, PROCESSED, LABELLED, RELEASED, DESPATCHED, MODIFIED, DISCARDED, RESERVED, RETURNED, WASTED ->
                new Fate.NotGiven(null);
        };
    }

    /** Where it stands while nobody has said anything. */
    ItemState whereabouts() {
        if (saidGiven) return ItemState.RECIPIENT_TO_BE_TRACED;
        return switch (pack.state()) {
            case TRANSFUSED, UNDERWAY -> ItemState.RECIPIENT_TO_BE_TRACED;
            case DISCARDED, WASTED -> certainlyDiscarded() ? ItemState.DISCARDED : ItemState.DISCARD_NOT_CERTAIN;
            case UNKNOWN, PROCESSED, LABELLED, RELEASED, DESPATCHED, MODIFIED, RESERVED, ISSUED, RETURNED -> held();
        };
    }

    private ItemState held() {
        if (recalled) return ItemState.RECALLED;
        return pack.hospital() == null && !atHospital() ? ItemState.IN_STOCK : ItemState.AT_HOSPITAL;
    }

    private boolean atHospital() {
        return pack.state() == PackState.RESERVED
                || pack.state() == PackState.ISSUED
                || pack.state() == PackState.RETURNED;
    }

    private boolean certainlyDiscarded() {
        var outcome = pack.outcome();
        return (outcome == null || outcome.known())
                && pack.gaps().stream().noneMatch(gap -> gap.code().equals(CONTRADICTION));
    }
}
