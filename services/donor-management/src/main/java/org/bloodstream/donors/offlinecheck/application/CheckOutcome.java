package org.bloodstream.donors.offlinecheck.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.offlinecheck.domain.ToldAndJudged.Selection;
import org.jspecify.annotations.Nullable;

/** What became of one check of a batch. */
public sealed interface CheckOutcome {
    UUID id();

    /** @param task a clinician's; absent where the donor was told what is so */
    record Judged(
            UUID id,
            UUID assessment,
            Selection told,
            Selection judged,
            @Nullable UUID task) implements CheckOutcome {}

    /** @param task a clinician's, until what the donor is to be told is known */
    record NotJudged(UUID id, List<Objection> objections, UUID task) implements CheckOutcome {
        public NotJudged {
            objections = List.copyOf(objections);
        }
    }
}
