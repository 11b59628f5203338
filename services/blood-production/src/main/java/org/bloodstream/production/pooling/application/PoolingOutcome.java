package org.bloodstream.production.pooling.application;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.PooledComponentMade;

/** The answer to pooling packs. */
public sealed interface PoolingOutcome {
    /** @param measured of it; empty when its volume is within its limits */
    record Done(PooledComponentMade pool, List<ComponentMeasured> measured) implements PoolingOutcome {
        public Done {
            measured = List.copyOf(measured);
        }
    }

    record Refused(List<Objection> objections) implements PoolingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
