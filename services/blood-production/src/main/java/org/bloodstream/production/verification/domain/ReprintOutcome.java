package org.bloodstream.production.verification.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.verification.domain.LabelEvent.LabelReprintOrdered;

/** The answer to whoever wants a label printed once more. */
public sealed interface ReprintOutcome {
    record Ordered(LabelReprintOrdered event) implements ReprintOutcome {}

    /** The label was neither verified nor found wrong: it is printed as often as it takes, and nothing is recorded. */
    record NotNeeded() implements ReprintOutcome {}

    record Refused(List<Objection> objections) implements ReprintOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
