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
 */
public record Unit(
        ComponentKind kind, State state, @Nullable BloodGroup group, Instant expiresAt) {
    public enum State {
        PROCESSED,
        LABELLED,
        RELEASED,
        DESPATCHED
    }

    public boolean released() {
        return switch (state) {
            case RELEASED, DESPATCHED -> true;
            case PROCESSED, LABELLED -> false;
        };
    }
}
