package org.bloodstream.production.modification.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentModified;
import org.bloodstream.production.component.domain.ComponentEvent.ComponentMeasured;
import org.bloodstream.production.component.domain.ComponentMade.ModifiedComponentMade;

/** The answer to modifying a component. */
public sealed interface ModificationOutcome {
    /**
     * @param packs one, or each part
     * @param measured of those whose volume is outside its limits
     */
    record Done(ComponentModified modified, List<ModifiedComponentMade> packs, List<ComponentMeasured> measured)
            implements ModificationOutcome {
        public Done {
            packs = List.copyOf(packs);
            measured = List.copyOf(measured);
        }
    }

    record Refused(List<Objection> objections) implements ModificationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
