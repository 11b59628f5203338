package org.bloodstream.donors.communication.domain;

import java.util.List;

/** Whether and how a letter goes to a donor. */
public sealed interface Routing {
    record By(LetterChannel channel) implements Routing {}

    /** It must go, and there is neither an e-mail address that works nor a postal one. */
    record NoWay() implements Routing {}

    /** It is not to go. */
    record NotToBeSent(List<LetterObjection> objections) implements Routing {
        public NotToBeSent {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) throw new IllegalArgumentException("a refusal names at least one objection");
        }
    }
}
