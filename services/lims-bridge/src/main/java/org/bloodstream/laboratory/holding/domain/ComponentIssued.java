package org.bloodstream.laboratory.holding.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** @param organisation the hospital that the component was despatched to; absent in events from before it was kept */
public record ComponentIssued(
        ComponentId component,
        DonationNumber donation,
        ProductCode product,
        PatientIdentifier patient,
        String order,
        BloodGroup group,
        Instant expiresAt,
        String location,
        OdsCode laboratory,
        @Nullable OdsCode organisation,
        Instant issuedAt)
        implements HoldingEvent {}
