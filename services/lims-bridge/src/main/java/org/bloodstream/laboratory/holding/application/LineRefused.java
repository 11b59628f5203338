package org.bloodstream.laboratory.holding.application;

import java.util.List;
import org.bloodstream.laboratory.holding.domain.HoldingObjection;

/** A line that is not taken, and every reason why. */
public record LineRefused(Line line, List<HoldingObjection> objections) {}
