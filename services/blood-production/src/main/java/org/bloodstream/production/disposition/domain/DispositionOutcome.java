package org.bloodstream.production.disposition.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;

/** The answer to deciding on a unit that is outside its limits. */
public sealed interface DispositionOutcome {
    record Done(ComponentDispositionDecided event) implements DispositionOutcome {}

    record Refused(List<Objection> objections) implements DispositionOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
