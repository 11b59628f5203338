package org.bloodstream.laboratory.holding.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;

/** @param patient who it was held for, if for anybody */
public record ComponentReturned(
        ComponentId component, @Nullable PatientIdentifier patient, OdsCode laboratory, Instant at)
        implements HoldingEvent {}
