package org.bloodstream.rules.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.RuleBook;

/**
 * A kind with all its versions, newest first; the last is version 0, as shipped.
 *
 * @param inForce the version that holds
 * @param roles who may decide on it
 */
public record KindPage(
        String kind, String title, int inForce, List<String> roles, List<VersionLine> versions, Instant asOf) {

    static KindPage of(RuleSetKind<?> kind, RuleBook book, Instant now) {
        var versions = Stream.concat(
                book.at(now).stream().map(set -> VersionLine.of(book, set)), Stream.of(VersionLine.shipped(book, now)));
        return new KindPage(
                kind.name(),
                kind.title(),
                book.versionAt(now).version(),
                kind.roles().stream().sorted().toList(),
                versions.toList(),
                now);
    }
}
