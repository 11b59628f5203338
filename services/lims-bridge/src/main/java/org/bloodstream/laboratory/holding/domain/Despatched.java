package org.bloodstream.laboratory.holding.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * A component that the blood service has despatched, as the blood service describes it.
 *
 * @param hospital where it was sent
 * @param transfusedAt when its transfusion began
 * @param goneAt when it was given back, or discarded
 */
public record Despatched(
        ComponentId component,
        BloodGroup group,
        Instant expiresAt,
        OdsCode hospital,
        @Nullable Instant transfusedAt,
        @Nullable Instant goneAt) {
    public Despatched(
            ComponentId component,
            BloodGroup group,
            Instant expiresAt,
            OdsCode hospital,
            @Nullable Instant transfusedAt) {
        this(component, group, expiresAt, hospital, transfusedAt, null);
    }
}
