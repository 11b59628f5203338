package org.bloodstream.laboratory.holding.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** What the laboratory says it did. */
public sealed interface Step {
    Pack pack();

    /** Whom it names; null when it names nobody. */
    @Nullable
    PatientIdentifier patient();

    /**
     * The pack as the laboratory's system describes it.
     *
     * @param group absent where the message does not say it
     * @param at when the laboratory did it
     */
    record Pack(
            ComponentId component,
            @Nullable BloodGroup group,
            @Nullable Instant expiresAt,
            OdsCode laboratory,
            Instant at) {}

    record Reserve(Pack pack, PatientIdentifier patient, String order) implements Step {}

    record Issue(Pack pack, PatientIdentifier patient, String order, String location) implements Step {}

    record GiveBack(Pack pack, @Nullable PatientIdentifier patient) implements Step {}

    record Waste(Pack pack, @Nullable PatientIdentifier patient) implements Step {}
}
