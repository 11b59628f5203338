package org.bloodstream.donors.numbers.domain;

import java.util.UUID;

/** Printed label sets that belong to one session. */
public record NumberRange(UUID range, UUID session, NumberRun run) {
    public NumberRange {
        if (!run.objections().isEmpty()) throw new IllegalArgumentException("no range: " + run);
    }

    public int size() {
        return run.to() - run.from() + 1;
    }
}
