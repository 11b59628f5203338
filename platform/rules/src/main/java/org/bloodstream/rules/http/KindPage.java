package org.bloodstream.rules.http;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.RuleBook;
import org.jspecify.annotations.Nullable;

/**
 * A kind with all its versions, newest first; the last is version 0, as shipped.
 *
 * @param inForce the version that holds
 * @param roles who may decide on it
 * @param approvingRole of at least one of the two who approve; absent where any of the roles will do
 */
public record KindPage(
        String kind,
        String title,
        int inForce,
        List<String> roles,
        @Nullable String approvingRole,
        List<VersionLine> versions,
        Instant asOf) {

    static KindPage of(RuleSetKind<?> kind, RuleBook book, Instant now) {
        var versions = Stream.concat(
                book.at(now).stream().map(set -> VersionLine.of(book, set)), Stream.of(VersionLine.shipped(book, now)));
        return new KindPage(
                kind.name(),
                kind.title(),
                book.versionAt(now).version(),
                kind.roles().stream().sorted().toList(),
                kind.approvingRole().orElse(null),
                versions.toList(),
                now);
    }
}
