package org.bloodstream.production.recall.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param transfusedOn local date; there exactly when it was transfused */
public record RecallAnswer(Found found, @Nullable LocalDate transfusedOn) {
    public RecallAnswer {
        if ((found == Found.TRANSFUSED) != (transfusedOn != null))
            throw new IllegalArgumentException("a day belongs to a transfusion, and to nothing else");
    }
}
