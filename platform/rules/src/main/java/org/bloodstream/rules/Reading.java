package org.bloodstream.rules;

import java.util.List;
import org.bloodstream.rules.domain.RuleObjection.ContentRefused;

/** What a kind makes of a text. */
public sealed interface Reading<T> {
    record Taken<T>(T rules) implements Reading<T> {}

    /** @param lines all that is wrong, each with its line and code */
    record Refused<T>(List<ContentRefused> lines) implements Reading<T> {
        public Refused {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) throw new IllegalArgumentException("a refusal says why");
        }
    }

    default List<ContentRefused> refusedLines() {
        return switch (this) {
            case Taken<T> _ -> List.of();
            case Refused<T>(var lines) -> lines;
        };
    }
}
