package org.bloodstream.outcomes.bedside.domain;

import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.util.stream.Stream;
import org.bloodstream.outcomes.bedside.domain.HistoryReason.AlreadyStarted;
import org.bloodstream.outcomes.bedside.domain.HistoryReason.AlreadyTransfused;
import org.bloodstream.outcomes.bedside.domain.HistoryReason.ComponentWasted;

/** The pack has not been used up before. */
final class HistoryRules {
    private HistoryRules() {}

    static Stream<AlreadyStarted> notStarted(BedsideCase seen) {
        return when(seen.history().started(), new AlreadyStarted());
    }

    static Stream<AlreadyTransfused> notTransfused(BedsideCase seen) {
        return when(seen.history().transfused(), new AlreadyTransfused());
    }

    static Stream<ComponentWasted> notWasted(BedsideCase seen) {
        Issue issue = seen.issue();
        boolean byLaboratory = issue != null && issue.state() == Issue.State.WASTED;
        return when(byLaboratory || seen.history().wasted(), new ComponentWasted());
    }
}
