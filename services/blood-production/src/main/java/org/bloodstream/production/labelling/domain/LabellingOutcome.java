package org.bloodstream.production.labelling.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentLabelled;

/** The answer to labelling a component. */
public sealed interface LabellingOutcome {
    record Printed(ComponentLabelled event) implements LabellingOutcome {}

    record Refused(List<Objection> objections) implements LabellingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
