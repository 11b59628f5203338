package org.bloodstream.production.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.forecast.DemandRows.Of;

/**
 * Units that are made and not released.
 *
 * @param ofUnknownGroup those that nobody can say a group of yet, which no group's plan counts
 */
record UnderWay(Map<Of, Integer> byGroup, Map<ComponentKind, Integer> ofUnknownGroup) {
    UnderWay {
        byGroup = Map.copyOf(byGroup);
        ofUnknownGroup = Map.copyOf(ofUnknownGroup);
    }

    /** With one more unit. */
    UnderWay and(ComponentKind kind, Optional<BloodGroup> group) {
        var known = new HashMap<>(byGroup);
        var unknown = new HashMap<>(ofUnknownGroup);
        group.ifPresentOrElse(
                of -> known.merge(new Of(kind, of), 1, Integer::sum), () -> unknown.merge(kind, 1, Integer::sum));
        return new UnderWay(known, unknown);
    }
}
