package org.bloodstream.production.concession.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.component.domain.ComponentEvent.Conceded;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionDeclined;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionGranted;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;

/** What comes of a command about a concession. */
public sealed interface ConcessionDecision {
    record Proposed(ConcessionProposed event) implements ConcessionDecision {}

    /** Both happen, or neither. */
    record Granted(ConcessionGranted event, Conceded unit) implements ConcessionDecision {}

    record Declined(ConcessionDeclined event) implements ConcessionDecision {}

    record Refused(List<? extends Objection> objections) implements ConcessionDecision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
