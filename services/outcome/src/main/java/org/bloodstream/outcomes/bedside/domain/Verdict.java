package org.bloodstream.outcomes.bedside.domain;

import java.util.List;
import org.bloodstream.blood.Objection;

/**
 * The answer at the bedside with every reason.
 *
 * @param rules the version of the rules that answered
 */
public record Verdict(Answer answer, List<Objection> reasons, String rules) {
    public enum Answer {
        GO,
        NO_GO,
        /** Nothing speaks against it, but not everything could be confirmed: the two-person check is required. */
        DOWNTIME
    }

    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
