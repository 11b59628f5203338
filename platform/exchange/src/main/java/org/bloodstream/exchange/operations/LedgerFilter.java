package org.bloodstream.exchange.operations;

import java.util.Set;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** Which lines are wanted; null means any. */
record LedgerFilter(
        @Nullable String controlId,
        @Nullable String direction,
        @Nullable String state) {
    private static final Set<String> DIRECTIONS = Set.of("IN", "OUT");
    private static final Set<String> STATES =
            Set.of("ACCEPTED", "REFUSED", "MATCHED", "UNMATCHED", "WAITING", "HANDED_OVER", "RECEIPTED", "REJECTED");

    LedgerFilter {
        known("direction", direction, DIRECTIONS);
        known("state", state, STATES);
    }

    private static void known(String field, @Nullable String value, Set<String> values) {
        if (value != null && !values.contains(value))
            throw new BadInputException(field, "value-unknown", "One of " + values);
    }
}
