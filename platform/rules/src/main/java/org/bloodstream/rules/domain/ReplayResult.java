package org.bloodstream.rules.domain;

import java.time.Instant;
import java.util.List;

/**
 * What the proposed rules would have changed.
 *
 * @param content the hash of the very text that was replayed
 * @param against the version whose decisions they would replace, 0 for as shipped
 * @param since the first instant of the decisions that were looked at
 * @param decisions how many there were; 0 says that nothing was tried
 * @param differing how many of these would have come out differently
 * @param examples the first of those, at most {@link #EXAMPLES}
 */
public record ReplayResult(
        String content, int against, Instant since, long decisions, long differing, List<Difference> examples) {
    public static final int EXAMPLES = 100;

    public ReplayResult {
        examples = List.copyOf(examples);
        if (differing > decisions || examples.size() > EXAMPLES)
            throw new IllegalArgumentException("more differences than a replay can have");
    }
}
