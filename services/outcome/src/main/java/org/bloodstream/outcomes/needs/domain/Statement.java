package org.bloodstream.outcomes.needs.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;

/**
 * Somebody said that the patient has a need.
 *
 * @param id the event that says it; one event can state several needs
 * @param patient the number under which it was said
 * @param source the request's order number, the sample in which the antibody was found, or the transplant in words
 * @param since when it was said
 */
public record Statement(UUID id, Need need, PatientIdentifier patient, String source, Instant since) {}
