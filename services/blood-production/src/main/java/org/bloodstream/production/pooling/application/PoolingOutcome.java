package org.bloodstream.production.pooling.application;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.PooledComponentMade;

/** The answer to pooling packs. */
public sealed interface PoolingOutcome {
    record Done(PooledComponentMade pool) implements PoolingOutcome {}

    record Refused(List<Objection> objections) implements PoolingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
