package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.jspecify.annotations.Nullable;

/**
 * The pack as its owner, blood-production, knows it.
 *
 * @param group absent until it is labelled
 * @param expiresAt usable up to, not at, this instant
 * @param withheld absent while nothing is; also in checks from before there were holds
 */
public record Unit(
        ComponentKind kind,
        State state,
        @Nullable BloodGroup group,
        Instant expiresAt,
        @Nullable Withheld withheld) {
    public enum State {
        PROCESSED,
        LABELLED,
        RELEASED,
        DESPATCHED,
        /** It is no more under this label: something was done to it, and it was labelled anew, or will be. */
        MODIFIED,
        /** It is for nobody any more, whether it had left the blood service or not. */
        DISCARDED
    }

    /** The blood service does not want it used, for the time being at least. */
    public enum Withheld {
        ON_HOLD,
        /** On hold, and it had left before. */
        RECALLED
    }

    public boolean released() {
        return switch (state) {
            case RELEASED, DESPATCHED -> true;
            case PROCESSED, LABELLED, MODIFIED, DISCARDED -> false;
        };
    }
}
