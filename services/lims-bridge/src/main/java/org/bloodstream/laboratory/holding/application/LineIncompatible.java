package org.bloodstream.laboratory.holding.application;

import java.util.List;
import org.bloodstream.blood.compatibility.CompatibilityReason;

/** A line that is taken, and every reason why its pack must not go to the patient. */
public record LineIncompatible(Line line, List<CompatibilityReason> reasons) {
    public LineIncompatible {
        reasons = List.copyOf(reasons);
    }
}
