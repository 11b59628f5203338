package org.bloodstream.production.recall.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;

/** A recall that stands. */
public record Recall(ComponentId component, OdsCode hospital, Instant recalledAt) {}
