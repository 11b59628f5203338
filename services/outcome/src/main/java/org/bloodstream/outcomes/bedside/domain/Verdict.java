package org.bloodstream.outcomes.bedside.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * The answer at the bedside with every reason.
 *
 * @param rules the version of the rules that answered
 * @param compatibility the version of the compatibility policy, a rule set
 */
public record Verdict(Answer answer, List<Objection> reasons, String rules, RulesVersion compatibility) {
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
