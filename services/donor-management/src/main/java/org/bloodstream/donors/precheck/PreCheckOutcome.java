package org.bloodstream.donors.precheck;

import java.util.List;
import org.bloodstream.blood.Objection;

/** The answer to a pre-check. */
public sealed interface PreCheckOutcome {
    record Kept(Advice advice) implements PreCheckOutcome {}

    record Refused(List<? extends Objection> objections) implements PreCheckOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record NotMine() implements PreCheckOutcome {}
}
