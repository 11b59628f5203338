package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.subjectrights.domain.ErasureObjection;

/** The answer to somebody who wants to be forgotten. */
public sealed interface ErasureOutcome {
    /** @param records every number that the person had */
    record Erased(List<UUID> records) implements ErasureOutcome {
        public Erased {
            records = List.copyOf(records);
        }
    }

    record Refused(List<ErasureObjection> objections) implements ErasureOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Nothing but letters keeps the record: some are not out yet, and one of them may be why the donor asks. */
    record LettersOpen(List<UUID> letters) implements ErasureOutcome {
        public LettersOpen {
            letters = List.copyOf(letters);
        }
    }

    record DonorUnknown() implements ErasureOutcome {}
}
