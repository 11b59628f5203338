package org.bloodstream.donors.postdonation.domain;

import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * A component of a donation that a donor told something of, or a pool that the donation is in.
 *
 * @param kind absent as long as nobody has told of its making
 * @param since when it came to stand so; absent of one that was never held
 * @param hospital that it was despatched to
 * @param answer the hospital's latest; it counts for this recall alone
 */
public record ReachedComponent(
        ComponentId component,
        @Nullable ComponentKind kind,
        HoldState state,
        @Nullable Instant since,
        @Nullable OdsCode hospital,
        @Nullable RecallAnswer answer,
        @Nullable Instant answeredAt) {
    public ReachedComponent {
        if ((answer == null) != (answeredAt == null))
            throw new IllegalArgumentException("an answer and its time come together");
    }

    /** It was recalled, and the hospital has not said what became of it since. */
    public boolean waitsForItsHospital() {
        return state == HoldState.RECALLED && !isSettled();
    }

    private boolean isSettled() {
        return answer != null && answer != RecallAnswer.NOT_FOUND && !isOfAnEarlierRecall();
    }

    private boolean isOfAnEarlierRecall() {
        return answeredAt != null && since != null && answeredAt.isBefore(since);
    }

    /** Without an answer that belonged to a recall before this one. */
    public ReachedComponent ofThisRecall() {
        return state != HoldState.RECALLED || isOfAnEarlierRecall()
                ? new ReachedComponent(component, kind, state, since, hospital, null, null)
                : this;
    }
}
