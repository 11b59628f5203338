package org.bloodstream.production.verification.domain;

import java.util.List;
import org.bloodstream.blood.Objection;
import org.bloodstream.production.verification.domain.LabelEvent.LabelFoundWrong;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;

/** The answer to a label that was scanned back. */
public sealed interface VerificationOutcome {
    record Right(LabelVerified event) implements VerificationOutcome {}

    /** It was scanned back before, and still says the same: nothing is recorded. */
    record StillRight(LabelVerified event) implements VerificationOutcome {}

    record Wrong(LabelFoundWrong event) implements VerificationOutcome {}

    /** Nothing was compared, and nothing changes. */
    record Refused(List<Objection> objections) implements VerificationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }
}
