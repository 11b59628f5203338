package org.bloodstream.laboratory.compatibility.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;

/**
 * A scientist of the hospital has taken note of what was found.
 *
 * @param words what was done about it
 */
public record IncompatibilityAcknowledged(UUID finding, ComponentId component, String words, Instant acknowledgedAt) {}
