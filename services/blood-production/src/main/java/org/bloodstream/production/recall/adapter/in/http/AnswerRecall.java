package org.bloodstream.production.recall.adapter.in.http;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.bloodstream.production.recall.domain.Found;
import org.bloodstream.production.recall.domain.RecallAnswer;
import org.bloodstream.web.BadInputException;
import org.jspecify.annotations.Nullable;

/** @param transfusedOn local date, with TRANSFUSED and only there */
record AnswerRecall(@NotNull Found answer, @Nullable LocalDate transfusedOn) {

    /** @throws BadInputException when a day is missing or is one too many */
    RecallAnswer answered() {
        if ((answer == Found.TRANSFUSED) != (transfusedOn != null))
            throw new BadInputException(
                    "transfusedOn", "day-of-transfusion", "Say the day when it was transfused, and only then.");
        return new RecallAnswer(answer, transfusedOn);
    }
}
