package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/** A bedside check of this pack. */
public record Check(UUID id, boolean go, @Nullable PatientIdentifier patient, Instant at, Actor by) {}
