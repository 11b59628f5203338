package org.bloodstream.donors.duplicates.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.bloodstream.donors.duplicates.domain.Pair;
import org.bloodstream.web.BadInputException;
import org.bloodstream.web.Words;
import org.jspecify.annotations.Nullable;

/** @param survivor with {@code SAME_PERSON}, and only then: the one of the two that stands for both */
record DecidePair(
        @NotNull UUID one,
        @NotNull UUID other,
        @NotNull Decision decision,
        @Nullable UUID survivor,
        @Words String reason) {
    enum Decision {
        SAME_PERSON,
        DIFFERENT_PERSONS
    }

    /** @throws BadInputException when both are one record, or the survivor is missing, none of the two or not asked for */
    Pair pair() {
        if (one.equals(other)) throw new BadInputException("other", "not-with-this-change", "A pair is two records");
        var pair = Pair.of(one, other);
        if (decision == Decision.SAME_PERSON && (survivor == null || !pair.has(survivor)))
            throw new BadInputException("survivor", "required", "One of the two records stands for both");
        if (decision == Decision.DIFFERENT_PERSONS && survivor != null)
            throw new BadInputException("survivor", "not-with-this-change", "Two people have no survivor");
        return pair;
    }

    /** Reasons are free text and may name somebody. */
    @Override
    public String toString() {
        return "DecidePair[…]";
    }
}
