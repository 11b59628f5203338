package org.bloodstream.production.processing.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentProcessed;

/** The answer to processing a donation. */
public sealed interface ProcessingOutcome {
    record Made(List<ComponentProcessed> components) implements ProcessingOutcome {
        public Made {
            components = List.copyOf(components);
        }
    }

    record Refused(List<Objection> objections) implements ProcessingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
