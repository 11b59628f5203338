package org.bloodstream.laboratory.despatch;

import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;

/** The event of blood-production, as far as it concerns us. */
record ComponentDespatched(
        ComponentId component,
        ComponentKind kind,
        BloodGroup group,
        Instant expiresAt,
        int volumeMl,
        OdsCode hospital,
        String site,
        String despatch,
        Instant despatchedAt) {}
