package org.bloodstream.donors.search.domain;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What somebody typed, from which one thing after the other is taken out. */
final class QueryText {
    private String rest;

    QueryText(String text) {
        this.rest = text;
    }

    /** The first match, which is then no longer there. */
    Optional<MatchResult> take(Pattern pattern) {
        var found = pattern.matcher(rest);
        if (!found.find()) return Optional.empty();
        rest = rest.substring(0, found.start()) + ' ' + rest.substring(found.end());
        return Optional.of(found.toMatchResult());
    }

    String rest() {
        return rest;
    }
}
