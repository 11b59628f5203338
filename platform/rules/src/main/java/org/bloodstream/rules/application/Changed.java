package org.bloodstream.rules.application;

import java.util.List;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RuleObjection;

/** What became of a step. */
public sealed interface Changed {
    /** @param book as it is now */
    record Done(RuleBook book, int version) implements Changed {}

    record Not(List<RuleObjection> objections) implements Changed {
        public Not {
            objections = List.copyOf(objections);
        }
    }
}
