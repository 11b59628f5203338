package org.bloodstream.production.modification.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentMade;

/** What may be done to a component at an instant. */
public sealed interface ModificationChoices {
    /** @param all in the order of the catalogue; empty when it permits nothing */
    record Open(ComponentMade pack, String name, List<ModificationChoice> all) implements ModificationChoices {
        public Open {
            all = List.copyOf(all);
        }
    }

    /** Nothing, whatever the catalogue permits. */
    record Barred(List<Objection> objections) implements ModificationChoices {
        public Barred {
            objections = List.copyOf(objections);
        }
    }
}
