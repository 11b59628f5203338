package org.bloodstream.rules.http;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Content;
import org.bloodstream.rules.domain.ReplayResult;
import org.bloodstream.rules.domain.RuleBook;
import org.bloodstream.rules.domain.RuleSet;
import org.bloodstream.rules.domain.RulesVersion;
import org.bloodstream.rules.domain.UnverifiedFact;
import org.jspecify.annotations.Nullable;

/**
 * A version with everything that whoever approves it must have seen.
 *
 * @param roles who may decide on it
 * @param approvingRole of at least one of the two who approve; absent where any of the roles will do
 * @param content the hash of the text, which an approval names
 * @param inForce the version that holds now
 * @param changes against the text that holds now
 * @param replay absent before the first
 * @param unverified marked and signed by nobody
 * @param signed marked, and somebody answers for it
 */
public record RuleSetPage(
        String kind,
        List<String> roles,
        @Nullable String approvingRole,
        VersionLine standing,
        String content,
        String text,
        @Nullable String reason,
        int inForce,
        List<LineChange> changes,
        @Nullable ReplayResult replay,
        List<Step> steps,
        List<UnverifiedFact> unverified,
        List<Signature> signed,
        Instant asOf) {

    /** Empty when there is no such version. */
    static Optional<RuleSetPage> of(RuleSetKind<?> kind, RuleBook book, int version, Instant now) {
        if (version == RulesVersion.AS_SHIPPED)
            return Optional.of(page(kind, book, null, VersionLine.shipped(book, now), book.shipped(), now));
        return book.find(version, now)
                .map(set -> page(
                        kind, book, set, VersionLine.of(book, set), set.origin().content(), now));
    }

    private static RuleSetPage page(
            RuleSetKind<?> kind,
            RuleBook book,
            @Nullable RuleSet set,
            VersionLine standing,
            Content content,
            Instant now) {
        var inForce = book.versionAt(now).version();
        return new RuleSetPage(
                book.kind(),
                kind.roles().stream().sorted().toList(),
                kind.approvingRole().orElse(null),
                standing,
                content.hash(),
                content.text(),
                set == null ? null : set.origin().reason(),
                inForce,
                LineChange.between(book.content(inForce).orElseThrow(), content),
                set == null ? null : Steps.replay(set),
                set == null ? List.of() : Steps.of(set),
                book.unverified(content),
                signatures(book, content),
                now);
    }

    private static List<Signature> signatures(RuleBook book, Content content) {
        return UnverifiedFact.in(content).stream()
                .map(fact -> Signature.of(fact, book))
                .filter(Objects::nonNull)
                .toList();
    }

    /** @param evidence where it was read */
    public record Signature(int line, String text, String evidence, Actor signedBy, Instant signedAt) {
        static @Nullable Signature of(UnverifiedFact fact, RuleBook book) {
            var signed = book.signatures().get(fact.text());
            return signed == null
                    ? null
                    : new Signature(fact.line(), fact.text(), signed.evidence(), signed.signedBy(), signed.signedAt());
        }
    }

    /**
     * What somebody did with it.
     *
     * @param act as {@code APPROVED}
     * @param reason absent where none is asked for
     */
    public record Step(
            String act, Actor by, Instant at, @Nullable String reason) {}
}
