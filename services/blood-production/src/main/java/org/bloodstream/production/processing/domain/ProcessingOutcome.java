package org.bloodstream.production.processing.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;
import org.bloodstream.production.component.domain.HoldFollowed.ComponentHeld;

/** The answer to processing a donation. */
public sealed interface ProcessingOutcome {
    /**
     * @param measured of those of which more than a volume within its limits was found
     * @param held every component when the donation is on hold, else none: what is made under a hold is held at once
     */
    record Made(List<ComponentProcessed> components, List<ComponentMeasured> measured, List<ComponentHeld> held)
            implements ProcessingOutcome {
        public Made {
            components = List.copyOf(components);
            measured = List.copyOf(measured);
            held = List.copyOf(held);
        }
    }

    record Refused(List<Objection> objections) implements ProcessingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
