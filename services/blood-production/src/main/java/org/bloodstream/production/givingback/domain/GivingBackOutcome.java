package org.bloodstream.production.givingback.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.component.domain.ComponentMade.ComponentProcessed;

public sealed interface GivingBackOutcome {
    /** @param pack for whoever needs it: it is labelled, released and scanned back as any other */
    record Done(ComponentGivenBack event, ComponentProcessed pack) implements GivingBackOutcome {}

    record Refused(List<Objection> objections) implements GivingBackOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
