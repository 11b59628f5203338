package org.bloodstream.rules.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleEvent.RuleSetDrafted;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;
import org.bloodstream.rules.domain.RuleObjection.ContentUnchanged;

/** A new text with the day from which it shall hold, and why. */
public record Drafting(Content content, LocalDate effectiveOn, String reason) {

    /** @param refusedLines what its kind found in the text */
    public RuleOutcome decide(RuleBook book, List<ContentRefused> refusedLines, Actor by, Instant now) {
        var objections = Stream.<Stream<? extends RuleObjection>>of(
                        refusedLines.stream(), unchanged(book), Period.dateObjections(effectiveOn, now))
                .<RuleObjection>flatMap(each -> each);
        return RuleOutcome.of(
                objections,
                () -> new RuleSetDrafted(
                        book.kind(), book.nextVersion(), content.hash(), content.text(), effectiveOn, reason, by, now));
    }

    private Stream<RuleObjection> unchanged(RuleBook book) {
        var last = book.last();
        var follows = last.map(set -> set.origin().content()).orElse(book.shipped());
        return follows.equals(content)
                ? Stream.of(new ContentUnchanged(last.map(RuleSet::version).orElse(RulesVersion.AS_SHIPPED)))
                : Stream.empty();
    }
}
