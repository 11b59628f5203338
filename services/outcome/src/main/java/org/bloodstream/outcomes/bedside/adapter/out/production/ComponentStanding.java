package org.bloodstream.outcomes.bedside.adapter.out.production;

import java.time.Instant;
import java.util.Objects;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.jspecify.annotations.Nullable;

/** What blood-production answers (contracts/http/blood-production.yaml). */
record ComponentStanding(
        ComponentId component,
        ComponentKind kind,
        Unit.State state,
        Hold hold,
        @Nullable BloodGroup group,
        Instant expiresAt) {
    ComponentStanding {
        Objects.requireNonNull(component, "component");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(hold, "hold");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** Never guessed: an answer that does not say it confirms nothing. */
    enum Hold {
        NONE,
        ON_HOLD,
        RECALLED
    }

    Unit unit() {
        return new Unit(kind, state, group, expiresAt, withheld());
    }

    private Unit.@Nullable Withheld withheld() {
        return switch (hold) {
            case NONE -> null;
            case ON_HOLD -> Unit.Withheld.ON_HOLD;
            case RECALLED -> Unit.Withheld.RECALLED;
        };
    }
}
