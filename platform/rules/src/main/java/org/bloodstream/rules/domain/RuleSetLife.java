package org.bloodstream.rules.domain;

import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetDrafted;
import org.bloodstream.rules.domain.RuleEvent.RuleSetFactSigned;
import org.bloodstream.rules.domain.RuleEvent.RuleSetRejected;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RuleEvent.RuleSetWithdrawn;
import org.bloodstream.rules.domain.RuleSet.ApprovedOnce;
import org.bloodstream.rules.domain.RuleSet.Draft;
import org.bloodstream.rules.domain.RuleSet.Proposed;
import org.bloodstream.rules.domain.RuleSet.Rejected;
import org.bloodstream.rules.domain.RuleSet.Scheduled;
import org.bloodstream.rules.domain.RuleSet.Withdrawn;
import org.jspecify.annotations.Nullable;

/** Which event leads from which state to which: the diagram of docs/architecture/rules.md. */
final class RuleSetLife {
    private RuleSetLife() {}

    /** @param set absent before it was drafted */
    static RuleSet next(@Nullable RuleSet set, RuleEvent event) {
        return switch (event) {
            case RuleSetDrafted drafted when set == null -> new Draft(drafted);
            case RuleSetReplayed replay when isOpen(set) -> new Proposed(set.origin(), replay);
            case RuleSetApproved approved when set instanceof Proposed proposal -> new ApprovedOnce(proposal, approved);
            case RuleSetScheduled schedule when set instanceof ApprovedOnce once -> new Scheduled(once, schedule);
            case RuleSetRejected rejection when isOpen(set) -> new Rejected(set.origin(), rejection);
            case RuleSetWithdrawn withdrawal
            when isOpen(set) || set instanceof Scheduled -> new Withdrawn(set.origin(), withdrawal);
            case RuleSetDrafted _,
                    RuleSetReplayed _,
                    RuleSetApproved _,
                    RuleSetScheduled _,
                    RuleSetRejected _,
                    RuleSetWithdrawn _,
                    RuleSetFactSigned _ ->
                throw new IllegalStateException("%s cannot follow %s"
                        .formatted(
                                event.getClass().getSimpleName(),
                                set == null ? "nothing" : set.getClass().getSimpleName()));
        };
    }

    /** Neither approved twice nor given up. */
    private static boolean isOpen(@Nullable RuleSet set) {
        return set instanceof Draft || set instanceof Proposed || set instanceof ApprovedOnce;
    }
}
