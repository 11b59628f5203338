package org.bloodstream.production.printing.domain;

import java.util.List;
import org.bloodstream.blood.Objection;

/** The answer to printing a component's final label. */
public sealed interface PrintingOutcome {
    record Printable(FinalLabel label) implements PrintingOutcome {}

    record Refused(List<Objection> objections) implements PrintingOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
