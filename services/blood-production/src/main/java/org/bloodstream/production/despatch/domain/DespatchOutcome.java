package org.bloodstream.production.despatch.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;

/** The answer to despatching a component. */
public sealed interface DespatchOutcome {
    record Gone(ComponentDespatched event) implements DespatchOutcome {}

    record Refused(List<Objection> objections) implements DespatchOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
