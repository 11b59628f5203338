package org.bloodstream.laboratory.holding.domain;

import java.time.Instant;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.patient.PatientIdentifier;

public record ComponentReserved(
        ComponentId component,
        DonationNumber donation,
        ProductCode product,
        PatientIdentifier patient,
        String order,
        BloodGroup group,
        Instant expiresAt,
        String laboratory,
        Instant reservedAt)
        implements HoldingEvent {}
