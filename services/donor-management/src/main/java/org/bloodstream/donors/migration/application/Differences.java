package org.bloodstream.donors.migration.application;

import java.util.List;
import java.util.SortedMap;
import org.bloodstream.donors.migration.domain.Difference;
import org.bloodstream.donors.migration.domain.DifferenceDecision;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** What comparisons found, and what was decided of it. */
public interface Differences {
    /** One that an earlier comparison found too keeps its decision. */
    Mono<Void> found(Work work, List<Difference> differences);

    /** Of all imports from this system, those that no decision closes, by kind; kinds without any are not in it. */
    Mono<SortedMap<String, Long>> open(String system);

    /** False when the last comparison has no such difference. */
    Mono<Boolean> decide(Work work, long difference, DifferenceDecision decision, String reason, Act act);
}
