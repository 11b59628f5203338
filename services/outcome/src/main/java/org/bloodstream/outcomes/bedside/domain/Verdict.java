package org.bloodstream.outcomes.bedside.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.rules.domain.RulesVersion;

/**
 * The answer at the bedside with every reason.
 *
 * @param rules the version of the rules that answered
 * @param compatibility the version of the compatibility policy, a rule set
 * @param situation by whose rules it was answered
 */
public record Verdict(
        Answer answer, List<Objection> reasons, String rules, RulesVersion compatibility, Situation situation) {
    public enum Answer {
        GO,
        NO_GO,
        /** Nothing speaks against it, but not everything could be confirmed: the two-person check is required. */
        DOWNTIME,
        /** Routine stops it; the emergency that was declared lets it pass, once two people have confirmed every warning. */
        EMERGENCY
    }

    public Verdict {
        reasons = List.copyOf(reasons);
        if (answer == Answer.GO && situation.isEmergency())
            throw new IllegalArgumentException("what an emergency lets pass is no GO");
        if (answer == Answer.EMERGENCY && !situation.isEmergency())
            throw new IllegalArgumentException("routine lets nothing pass that two people have to confirm");
    }
}
