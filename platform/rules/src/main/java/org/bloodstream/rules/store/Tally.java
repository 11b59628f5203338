package org.bloodstream.rules.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bloodstream.rules.domain.Difference;
import org.bloodstream.rules.domain.ReplayResult;

/** Counts decisions, and keeps the first that would differ. Of one replay, one after the other. */
final class Tally {
    private final List<Difference> examples = new ArrayList<>();
    private long decisions;
    private long differing;

    Tally with(List<Difference> differences) {
        decisions++;
        if (!differences.isEmpty()) differing++;
        differences.stream().limit(ReplayResult.EXAMPLES - examples.size()).forEach(examples::add);
        return this;
    }

    ReplayResult result(String content, int against, Instant since) {
        return new ReplayResult(content, against, since, decisions, differing, examples);
    }
}
