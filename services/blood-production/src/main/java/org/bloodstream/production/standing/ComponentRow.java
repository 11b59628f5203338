package org.bloodstream.production.standing;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.production.standing.ComponentStanding.Disposition;
import org.bloodstream.production.standing.ComponentStanding.Hold;
import org.bloodstream.production.standing.ComponentStanding.State;
import org.jspecify.annotations.Nullable;

record ComponentRow(
        String component,
        String kind,
        String state,
        @Nullable String abo,
        @Nullable String rhD,
        Instant expiresAt,
        @Nullable String hospital,
        @Nullable String site,
        @Nullable Instant withheldSince,
        @Nullable String disposition) {

    static final String COLUMNS =
            "component, kind, state, abo, rh_d, expires_at, hospital, site, withheld_since, disposition";

    ComponentStanding standing(Instant asOf) {
        var id = ComponentId.parse(component);
        var reached = State.valueOf(state);
        return new ComponentStanding(
                id,
                id.donation(),
                id.product(),
                ComponentKind.valueOf(kind),
                reached,
                hold(reached),
                group(),
                expiresAt,
                Optional.ofNullable(hospital).map(OdsCode::new),
                Optional.ofNullable(site),
                Optional.ofNullable(disposition).map(Disposition::valueOf),
                asOf);
    }

    private Hold hold(State reached) {
        if (withheldSince == null) return Hold.NONE;
        return switch (reached) {
            case PROCESSED, LABELLED, RELEASED, MODIFIED, DISCARDED -> Hold.ON_HOLD;
            case DESPATCHED -> Hold.RECALLED;
        };
    }

    private Optional<BloodGroup> group() {
        return abo == null || rhD == null ? Optional.empty() : Optional.of(BloodGroup.of(abo, rhD));
    }
}
