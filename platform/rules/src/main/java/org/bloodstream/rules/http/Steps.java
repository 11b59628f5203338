package org.bloodstream.rules.http;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.rules.domain.ReplayResult;
import org.bloodstream.rules.domain.RuleEvent.RuleSetRejected;
import org.bloodstream.rules.domain.RuleEvent.RuleSetWithdrawn;
import org.bloodstream.rules.domain.RuleSet;
import org.bloodstream.rules.domain.RuleSet.Approved;
import org.bloodstream.rules.domain.RuleSet.ApprovedOnce;
import org.bloodstream.rules.domain.RuleSet.Draft;
import org.bloodstream.rules.domain.RuleSet.Proposed;
import org.bloodstream.rules.domain.RuleSet.Rejected;
import org.bloodstream.rules.domain.RuleSet.Withdrawn;
import org.bloodstream.rules.http.RuleSetPage.Step;
import org.jspecify.annotations.Nullable;

/** Who did what with a version, oldest first. */
final class Steps {
    private Steps() {}

    static List<Step> of(RuleSet set) {
        var origin = set.origin();
        var drafted = Stream.of(new Step("DRAFTED", origin.author(), origin.draftedAt(), origin.reason()));
        return Stream.concat(drafted, after(set)).toList();
    }

    static @Nullable ReplayResult replay(RuleSet set) {
        return switch (set) {
            case Proposed proposed -> proposed.replay().result();
            case ApprovedOnce once -> once.proposal().replay().result();
            case Approved approved -> approved.approved().proposal().replay().result();
            case Draft _, Rejected _, Withdrawn _ -> null;
        };
    }

    private static Stream<Step> after(RuleSet set) {
        return switch (set) {
            case Draft _ -> Stream.empty();
            case Proposed proposed -> Stream.of(replayed(proposed));
            case ApprovedOnce once -> approvedOnce(once);
            case Approved approved -> {
                var second = approved.schedule();
                yield Stream.concat(
                        approvedOnce(approved.approved()),
                        Stream.of(new Step("APPROVED", second.approver(), second.scheduledAt(), null)));
            }
            case Rejected rejected -> Stream.of(rejected(rejected.rejection()));
            case Withdrawn withdrawn -> Stream.of(withdrawn(withdrawn.withdrawal()));
        };
    }

    private static Stream<Step> approvedOnce(ApprovedOnce once) {
        var first = once.first();
        return Stream.of(replayed(once.proposal()), new Step("APPROVED", first.approver(), first.approvedAt(), null));
    }

    private static Step rejected(RuleSetRejected event) {
        return new Step("REJECTED", event.rejectedBy(), event.rejectedAt(), event.reason());
    }

    private static Step withdrawn(RuleSetWithdrawn event) {
        return new Step("WITHDRAWN", event.withdrawnBy(), event.withdrawnAt(), event.reason());
    }

    private static Step replayed(Proposed proposed) {
        var replay = proposed.replay();
        return new Step("REPLAYED", replay.replayedBy(), replay.replayedAt(), null);
    }
}
