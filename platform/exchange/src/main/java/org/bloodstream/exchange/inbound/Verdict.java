package org.bloodstream.exchange.inbound;

import java.util.List;
import org.bloodstream.exchange.Acceptance.FieldError;

/**
 * What is made of a message that wants an answer.
 *
 * @param errors of an accepted message its warnings
 */
record Verdict(Outcome outcome, List<FieldError> errors) {
    enum Outcome {
        /** AA: its effects are kept. */
        ACCEPTED,
        /** AE: stored, its content is wrong, nothing has changed. */
        REFUSED,
        /** AR: it cannot be taken at all. */
        REJECTED,
        /** It could not be filed under its key, or we failed: AE, and in enhanced mode CE. */
        FAILED
    }
}
