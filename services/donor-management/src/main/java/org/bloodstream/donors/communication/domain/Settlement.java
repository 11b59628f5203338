package org.bloodstream.donors.communication.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;

/**
 * What an attempt means for a letter. A channel in trouble never uses a letter up, however long it lasts; a receiver that
 * keeps saying "not now" to one letter hands it to a person in the end. [D]
 */
public final class Settlement {
    /** Over about two days, by the pauses below. */
    static final int MOST_ATTEMPTS = 20;

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);

    private Settlement() {}

    /**
     * @param attempts how many there were, this one included
     */
    public static LetterEvent.Settled of(
            UUID letter, LetterChannel channel, int attempts, Delivery delivery, Instant at) {
        return switch (delivery) {
            case Delivery.Accepted _ -> new LetterReceived(letter, channel, at);
            // At once: the next try finds another way, or that there is none.
            case Delivery.Refused(var trouble) -> new LetterFailed(letter, trouble, at, at);
            case Delivery.Unreachable(var trouble) -> later(letter, trouble, attempts, at);
            case Delivery.Deferred(var trouble) ->
                attempts < MOST_ATTEMPTS
                        ? later(letter, trouble, attempts, at)
                        : new LetterGivenUp(letter, trouble, at);
        };
    }

    private static LetterFailed later(UUID letter, String trouble, int attempts, Instant at) {
        return new LetterFailed(letter, trouble, at.plus(pause(attempts)), at);
    }

    /** Doubles from a minute to four hours. */
    static Duration pause(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.clamp(attempts - 1L, 0, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
