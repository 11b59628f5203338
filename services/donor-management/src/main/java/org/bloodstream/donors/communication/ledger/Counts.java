package org.bloodstream.donors.communication.ledger;

import java.util.Map;
import org.bloodstream.donors.communication.domain.LetterState;

/**
 * How many letters were asked for, by the tally, and where they are, by their states. When the two differ, letters are lost
 * or were never asked for.
 */
record Counts(
        long created,
        long waiting,
        long handedOver,
        long failed,
        long givenUp,
        long received,
        long cancelled,
        boolean addsUp) {

    static Counts of(long created, Map<LetterState, Long> by) {
        long sum = by.values().stream().mapToLong(Long::longValue).sum();
        return new Counts(
                created,
                by.getOrDefault(LetterState.WAITING, 0L),
                by.getOrDefault(LetterState.HANDED_OVER, 0L),
                by.getOrDefault(LetterState.FAILED, 0L),
                by.getOrDefault(LetterState.GIVEN_UP, 0L),
                by.getOrDefault(LetterState.RECEIVED, 0L),
                by.getOrDefault(LetterState.CANCELLED, 0L),
                created == sum);
    }

    /** Letters without a trace, or traces without a letter; 0 when it adds up. */
    long unaccounted() {
        return created - (waiting + handedOver + failed + givenUp + received + cancelled);
    }
}
