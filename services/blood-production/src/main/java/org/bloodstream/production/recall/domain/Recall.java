package org.bloodstream.production.recall.domain;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;

/** A recall that stands: of a component that was sent to this hospital. */
public record Recall(ComponentId component, OdsCode hospital) {}
