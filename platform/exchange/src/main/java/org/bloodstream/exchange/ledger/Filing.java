package org.bloodstream.exchange.ledger;

import java.util.List;
import java.util.UUID;
import org.bloodstream.exchange.Acceptance.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * How an arrival is filed.
 *
 * @param holdsKey a repeat of (MSH-3, MSH-4, MSH-10) is answered from this row
 * @param acknowledgements exactly what is sent back, in order
 * @param about the outgoing message that this one answers
 */
public record Filing(
        State state,
        boolean holdsKey,
        List<FieldError> errors,
        List<String> acknowledgements,
        @Nullable UUID about) {

    public enum State {
        ACCEPTED,
        REFUSED,
        /** It answers something that we sent. */
        MATCHED,
        /** It claims to answer something that we never sent. */
        UNMATCHED
    }

    public static Filing answered(State state, boolean holdsKey, List<FieldError> errors, List<String> answers) {
        return new Filing(state, holdsKey, List.copyOf(errors), List.copyOf(answers), null);
    }

    /** Answers hold no key: some systems give all of theirs one control id, and a repeat of one does no harm. */
    public static Filing matched(UUID about) {
        return new Filing(State.MATCHED, false, List.of(), List.of(), about);
    }

    public static Filing unmatched() {
        return new Filing(State.UNMATCHED, false, List.of(), List.of(), null);
    }
}
