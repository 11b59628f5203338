package org.bloodstream.outcomes.lookback.domain;

import java.util.List;

/** What people have said in a case, each list oldest first. */
public record Said(List<StageReached> stages, List<FindingSaid> findings) {
    public Said {
        stages = List.copyOf(stages);
        findings = List.copyOf(findings);
    }
}
