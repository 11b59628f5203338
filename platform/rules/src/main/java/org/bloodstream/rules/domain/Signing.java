package org.bloodstream.rules.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.domain.RuleEvent.RuleSetFactSigned;
import org.bloodstream.rules.domain.RuleObjection.AuthorCannotSign;
import org.bloodstream.rules.domain.RuleObjection.FactAlreadySigned;
import org.bloodstream.rules.domain.RuleObjection.FactNotMarked;

/**
 * A named person answers for a fact that was marked {@code GK}.
 *
 * @param line counted from 1 in the text of that version
 * @param evidence where it was read
 */
public record Signing(int version, Content content, int line, String evidence) {

    public RuleOutcome decide(RuleBook book, Actor by, Instant now) {
        var fact = UnverifiedFact.in(content).stream()
                .filter(each -> each.line() == line)
                .findFirst();
        return RuleOutcome.of(
                Stream.concat(factObjections(book, fact), authorObjections(book, by)),
                () -> new RuleSetFactSigned(
                        book.kind(), version, fact.orElseThrow().text(), evidence, by, now));
    }

    private Stream<RuleObjection> factObjections(RuleBook book, Optional<UnverifiedFact> fact) {
        if (fact.isEmpty()) return Stream.of(new FactNotMarked(line));
        var signature = book.signatures().get(fact.get().text());
        return signature == null ? Stream.empty() : Stream.of(new FactAlreadySigned(line, signature.signedBy()));
    }

    private Stream<RuleObjection> authorObjections(RuleBook book, Actor by) {
        var set = book.sets().get(version);
        return set != null && set.origin().author().equals(by) ? Stream.of(new AuthorCannotSign()) : Stream.empty();
    }
}
