package org.bloodstream.laboratory.despatch;

import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;

/** A hospital passes a component on to another; the event of blood-production, as far as it concerns us. */
record ComponentTransferred(
        ComponentId component,
        ComponentKind kind,
        BloodGroup group,
        Instant expiresAt,
        int volumeMl,
        OdsCode from,
        OdsCode hospital,
        String site,
        String transfer,
        Instant transferredAt) {
    /** For the laboratory that it goes to, it comes as any other does. */
    ComponentDespatched asDespatched() {
        return new ComponentDespatched(
                component, kind, group, expiresAt, volumeMl, hospital, site, transfer, transferredAt);
    }
}
