package org.bloodstream.donors.communication.domain;

import java.time.Instant;
import java.util.UUID;

/** What became of a letter. No event says to whom: who follows them must not learn who is asked to ring about a result. */
public sealed interface LetterEvent {
    UUID letter();

    Instant at();

    /** How an attempt can end. */
    sealed interface Settled extends LetterEvent {}

    record LetterRequested(UUID letter, LetterKind kind, String template, Instant at) implements LetterEvent {}

    record LetterHandedOver(UUID letter, LetterChannel channel, int attempt, Instant at) implements LetterEvent {}

    record LetterReceived(UUID letter, LetterChannel channel, Instant at) implements Settled {}

    /**
     * @param trouble stable code, {@code unreachable}
     * @param nextTry when it is tried again
     */
    record LetterFailed(UUID letter, String trouble, Instant nextTry, Instant at) implements Settled {}

    /** @param trouble stable code, {@code no-way-to-reach} */
    record LetterGivenUp(UUID letter, String trouble, Instant at) implements Settled {}

    /** @param cause a code where a rule cancelled it, {@code consent-missing}; {@code BY_HAND} where a person did */
    record LetterCancelled(UUID letter, String cause, Instant at) implements LetterEvent {
        public static final String BY_HAND = "by-hand";
        /** A later letter of the same matter says what is so now. */
        public static final String OVERTAKEN = "overtaken";
    }

    record LetterRetried(UUID letter, Instant at) implements LetterEvent {}
}
