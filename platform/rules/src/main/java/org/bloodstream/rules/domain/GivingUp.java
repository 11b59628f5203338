package org.bloodstream.rules.domain;

import java.time.Instant;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleEvent.RuleSetRejected;
import org.bloodstream.rules.domain.RuleEvent.RuleSetWithdrawn;
import org.bloodstream.rules.domain.RuleObjection.AuthorCannotReject;
import org.bloodstream.rules.domain.RuleObjection.OnlyAuthorWithdraws;
import org.bloodstream.rules.domain.RuleObjection.TooLateToWithdraw;
import org.bloodstream.rules.domain.RuleSet.Approved;
import org.bloodstream.rules.domain.RuleSet.Scheduled;

/** A version that will not hold: others reject it, its author withdraws it, and what is scheduled anyone withdraws in time. */
public record GivingUp(RuleSet set, String reason) {

    public RuleOutcome reject(RuleBook book, Actor by, Instant now) {
        var authors = isAuthor(by) ? Stream.of(new AuthorCannotReject()) : Stream.<RuleObjection>empty();
        return RuleOutcome.of(
                Stream.concat(Standing.openObjections(set), authors),
                () -> new RuleSetRejected(book.kind(), set.version(), reason, by, now));
    }

    public RuleOutcome withdraw(RuleBook book, Actor by, Instant now) {
        return RuleOutcome.of(
                withdrawalObjections(by, now), () -> new RuleSetWithdrawn(book.kind(), set.version(), reason, by, now));
    }

    private Stream<RuleObjection> withdrawalObjections(Actor by, Instant now) {
        if (set instanceof Approved approved) return inTime(approved, now);
        var others = isAuthor(by) ? Stream.<RuleObjection>empty() : Stream.of(new OnlyAuthorWithdraws());
        return Stream.concat(Standing.openObjections(set), others);
    }

    private static Stream<RuleObjection> inTime(Approved set, Instant now) {
        return set instanceof Scheduled && now.plus(Period.NOTICE).isBefore(set.from())
                ? Stream.empty()
                : Stream.of(new TooLateToWithdraw(set.from(), Period.NOTICE));
    }

    private boolean isAuthor(Actor by) {
        return by.equals(set.origin().author());
    }
}
