package org.bloodstream.outcomes.lookback.domain;

import java.util.Set;

/**
 * What may be said next. Ours [D]: no sheet gives the steps of a look-back. Who cannot be traced may turn up after all.
 */
final class Following {
    private Following() {}

    static Set<Stage> stages(ItemState state) {
        return switch (state) {
            case IN_STOCK, AT_HOSPITAL, RECALLED, DISCARD_NOT_CERTAIN -> Set.of(Stage.CLOSED, Stage.CANNOT_BE_TRACED);
            case RECIPIENT_TO_BE_TRACED -> Set.of(Stage.INFORMED, Stage.CANNOT_BE_TRACED);
            case RECIPIENT_INFORMED -> Set.of(Stage.TESTED, Stage.CANNOT_BE_TRACED);
            case RECIPIENT_TESTED -> Set.of(Stage.RESULT_KNOWN, Stage.CANNOT_BE_TRACED);
            case RESULT_KNOWN -> Set.of(Stage.CLOSED);
            case DISCARDED, CLOSED -> Set.of();
            case CANNOT_BE_TRACED -> Set.of(Stage.INFORMED, Stage.CLOSED);
        };
    }
}
