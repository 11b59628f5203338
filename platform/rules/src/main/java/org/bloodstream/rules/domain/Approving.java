package org.bloodstream.rules.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleEvent.RuleSetApproved;
import org.bloodstream.rules.domain.RuleEvent.RuleSetScheduled;
import org.bloodstream.rules.domain.RuleObjection.ApproverInRoleNeeded;
import org.bloodstream.rules.domain.RuleObjection.AuthorCannotApprove;
import org.bloodstream.rules.domain.RuleObjection.ContentDiffers;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.RuleObjection.NotReplayed;
import org.bloodstream.rules.domain.RuleObjection.SecondApproverNeeded;
import org.bloodstream.rules.domain.RuleSet.ApprovedOnce;
import org.bloodstream.rules.domain.RuleSet.Draft;
import org.bloodstream.rules.domain.RuleSet.Effective;
import org.bloodstream.rules.domain.RuleSet.Proposed;
import org.bloodstream.rules.domain.RuleSet.Rejected;
import org.bloodstream.rules.domain.RuleSet.Retired;
import org.bloodstream.rules.domain.RuleSet.Scheduled;
import org.bloodstream.rules.domain.RuleSet.Withdrawn;
import org.jspecify.annotations.Nullable;

/**
 * Two people who did not write it approve a text after its replay. The second approval sets its period.
 *
 * @param seen the hash of the text that the approver was shown
 * @param demanded absent where the kind takes any two of those who decide on it
 */
public record Approving(RuleSet set, String seen, @Nullable DemandedRole demanded) {

    /** @param refusedLines what its kind finds in the text today: the software may have changed since it was drafted */
    public RuleOutcome decide(RuleBook book, List<ContentRefused> refusedLines, Actor by, Instant now) {
        var objections = Stream.<Stream<? extends RuleObjection>>of(
                        Standing.openObjections(set),
                        textObjections(),
                        refusedLines.stream(),
                        personObjections(by),
                        roleObjections(),
                        replayObjections(book),
                        Period.dateObjections(set.origin().effectiveOn(), now),
                        Period.overlapObjections(book, set.origin().effectiveOn(), now))
                .<RuleObjection>flatMap(each -> each);
        return RuleOutcome.of(objections, () -> approval(book, by, now));
    }

    private RuleEvent approval(RuleBook book, Actor by, Instant now) {
        if (!(set instanceof ApprovedOnce))
            return new RuleSetApproved(book.kind(), set.version(), seen, by, inRole(), now);
        return new RuleSetScheduled(
                book.kind(),
                set.version(),
                seen,
                by,
                inRole(),
                Period.start(set.origin().effectiveOn(), now),
                book.last().map(RuleSet::version).orElse(RulesVersion.AS_SHIPPED),
                now);
    }

    private Stream<RuleObjection> textObjections() {
        return seen.equals(set.origin().contentHash()) ? Stream.empty() : Stream.of(new ContentDiffers());
    }

    private Stream<RuleObjection> personObjections(Actor by) {
        if (by.equals(set.origin().author())) return Stream.of(new AuthorCannotApprove());
        return set instanceof ApprovedOnce once && by.equals(once.first().approver())
                ? Stream.of(new SecondApproverNeeded())
                : Stream.empty();
    }

    private Stream<RuleObjection> roleObjections() {
        if (demanded == null || demanded.held() || !(set instanceof ApprovedOnce once)) return Stream.empty();
        return demanded.role().equals(once.first().inRole())
                ? Stream.empty()
                : Stream.of(new ApproverInRoleNeeded(demanded.role()));
    }

    private @Nullable String inRole() {
        return demanded == null ? null : demanded.inRole();
    }

    private Stream<RuleObjection> replayObjections(RuleBook book) {
        return switch (set) {
            case Draft _ -> Stream.of(new NotReplayed());
            case Proposed proposal -> followObjections(book, proposal);
            case ApprovedOnce once -> followObjections(book, once.proposal());
            case Scheduled _, Effective _, Retired _, Rejected _, Withdrawn _ -> Stream.empty();
        };
    }

    private static Stream<RuleObjection> followObjections(RuleBook book, Proposed proposal) {
        return Standing.followObjections(book, proposal.replay().result());
    }
}
