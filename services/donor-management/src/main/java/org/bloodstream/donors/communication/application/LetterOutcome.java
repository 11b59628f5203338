package org.bloodstream.donors.communication.application;

import java.util.List;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterObjection;

/** The answer to a command about a letter. */
public sealed interface LetterOutcome {
    /** @param letter as it was before this change, or as it was made */
    record Done(Letter letter) implements LetterOutcome {}

    /** What the letter follows from had its letter before. */
    record HadIts() implements LetterOutcome {}

    record Refused(List<LetterObjection> objections) implements LetterOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    record Unknown() implements LetterOutcome {}
}
