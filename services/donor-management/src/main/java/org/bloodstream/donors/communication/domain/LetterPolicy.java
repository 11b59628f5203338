package org.bloodstream.donors.communication.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bloodstream.donors.communication.domain.LetterObjection.FactsDiffer;
import org.bloodstream.donors.communication.domain.LetterObjection.LetterNotByHand;
import org.bloodstream.donors.communication.domain.LetterObjection.LetterNotInPrint;
import org.bloodstream.donors.communication.domain.LetterObjection.LetterNotToBeCancelled;
import org.bloodstream.donors.communication.domain.LetterObjection.LetterNotToBeRetried;

/** What people may do with letters. */
public final class LetterPolicy {
    private LetterPolicy() {}

    /** @param facts the names of those that were given */
    public static List<LetterObjection> objectionsToAsking(LetterKind kind, Set<String> facts) {
        List<LetterObjection> objections = new ArrayList<>();
        if (!kind.isByHand()) objections.add(new LetterNotByHand(kind));
        if (!facts.equals(kind.facts())) objections.add(new FactsDiffer(kind.facts()));
        return objections;
    }

    /** An e-mail that is handed over comes back by itself; a print does not. */
    public static List<LetterObjection> objectionsToRetry(Letter letter) {
        return switch (letter.state()) {
            case FAILED, GIVEN_UP -> List.of();
            case HANDED_OVER -> letter.channel() == LetterChannel.POST ? List.of() : notRetried(letter);
            case WAITING, RECEIVED, CANCELLED -> notRetried(letter);
        };
    }

    public static List<LetterObjection> objectionsToCancelling(Letter letter) {
        return switch (letter.state()) {
            case WAITING, FAILED, GIVEN_UP -> List.of();
            case HANDED_OVER, RECEIVED, CANCELLED -> List.of(new LetterNotToBeCancelled(letter.state()));
        };
    }

    public static List<LetterObjection> objectionsToReceipt(Letter letter) {
        var fetched = letter.state() == LetterState.HANDED_OVER && letter.channel() == LetterChannel.POST;
        return fetched ? List.of() : List.of(new LetterNotInPrint(letter.state()));
    }

    private static List<LetterObjection> notRetried(Letter letter) {
        return List.of(new LetterNotToBeRetried(letter.state()));
    }
}
