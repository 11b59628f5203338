package org.bloodstream.outcomes.lookback.domain;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.staff.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What was said when the case was opened, and when it was closed.
 *
 * @param words may be about somebody's health
 * @param organisation of whoever opened it: theirs to close
 */
public record LookBackCase(
        UUID id,
        Start start,
        Ground ground,
        String words,
        Actor openedBy,
        OdsCode organisation,
        Instant openedAt,
        @Nullable Instant closedAt) {
    public LookBackCase {
        if (words.isBlank()) throw new IllegalArgumentException("a look-back has no words");
    }

    @Override
    public String toString() {
        return "LookBackCase[" + id + "]";
    }
}
