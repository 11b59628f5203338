package org.bloodstream.rules.domain;

import java.time.Instant;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleEvent.RuleSetReplayed;
import org.bloodstream.rules.domain.RuleObjection.ReplayOfOtherContent;

/** What past decisions say becomes part of the proposal; an earlier approval was for an earlier replay, and lapses. */
public record Replaying(RuleSet set, ReplayResult result) {

    public RuleOutcome decide(RuleBook book, Actor by, Instant now) {
        var objections = Stream.of(
                        Standing.openObjections(set), textObjections(), Standing.followObjections(book, result))
                .flatMap(each -> each);
        return RuleOutcome.of(objections, () -> new RuleSetReplayed(book.kind(), set.version(), result, by, now));
    }

    private Stream<RuleObjection> textObjections() {
        return result.content().equals(set.origin().contentHash())
                ? Stream.empty()
                : Stream.of(new ReplayOfOtherContent());
    }
}
