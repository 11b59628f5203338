package org.bloodstream.rules.domain;

import java.util.stream.Stream;
import org.bloodstream.rules.domain.RuleObjection.AlreadyDecided;
import org.bloodstream.rules.domain.RuleObjection.ReplayOutdated;
import org.bloodstream.rules.domain.RuleSet.ApprovedOnce;
import org.bloodstream.rules.domain.RuleSet.Draft;
import org.bloodstream.rules.domain.RuleSet.Effective;
import org.bloodstream.rules.domain.RuleSet.Proposed;
import org.bloodstream.rules.domain.RuleSet.Rejected;
import org.bloodstream.rules.domain.RuleSet.Retired;
import org.bloodstream.rules.domain.RuleSet.Scheduled;
import org.bloodstream.rules.domain.RuleSet.Withdrawn;

/** Where a rule set stands, in one word. */
public enum Standing {
    DRAFT,
    PROPOSED,
    APPROVED_ONCE,
    SCHEDULED,
    EFFECTIVE,
    RETIRED,
    REJECTED,
    WITHDRAWN;

    public static Standing of(RuleSet set) {
        return switch (set) {
            case Draft _ -> DRAFT;
            case Proposed _ -> PROPOSED;
            case ApprovedOnce _ -> APPROVED_ONCE;
            case Scheduled _ -> SCHEDULED;
            case Effective _ -> EFFECTIVE;
            case Retired _ -> RETIRED;
            case Rejected _ -> REJECTED;
            case Withdrawn _ -> WITHDRAWN;
        };
    }

    String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    static Stream<RuleObjection> openObjections(RuleSet set) {
        return switch (set) {
            case Draft _, Proposed _, ApprovedOnce _ -> Stream.empty();
            case Scheduled _, Effective _, Retired _, Rejected _, Withdrawn _ ->
                Stream.of(new AlreadyDecided(of(set).words()));
        };
    }

    /** A replay tells of the change from the version that would be retired, not of another. */
    static Stream<RuleObjection> followObjections(RuleBook book, ReplayResult replay) {
        int follows = book.last().map(RuleSet::version).orElse(RulesVersion.AS_SHIPPED);
        return replay.against() == follows ? Stream.empty() : Stream.of(new ReplayOutdated(replay.against(), follows));
    }
}
