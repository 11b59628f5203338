package org.bloodstream.donors.communication.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.Refused;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterCancelled;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterRetried;
import org.bloodstream.donors.communication.domain.LetterObjection;
import org.bloodstream.donors.communication.domain.LetterObjection.NoChannelForLetters;
import org.bloodstream.donors.communication.domain.LetterPolicy;
import org.bloodstream.donors.communication.domain.Routing;
import org.bloodstream.donors.communication.domain.RoutingPolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What a person decides about a letter that did not go. */
@Service
public class DecidingLetters {
    private final Letters letters;
    private final Addressees addressees;

    DecidingLetters(Letters letters, Addressees addressees) {
        this.letters = letters;
        this.addressees = addressees;
    }

    /** At once, by whatever way the donor can be reached now. Call inside a transaction. */
    public Mono<LetterOutcome> retry(UUID letter, Act act) {
        return decide(letter, LetterPolicy::objectionsToRetry, found -> addressees
                .of(found.donor())
                .flatMap(to -> again(found, RoutingPolicy.route(found.kind(), to, false), act)));
    }

    private Mono<LetterOutcome> again(Letter letter, Routing routing, Act act) {
        return switch (routing) {
            case Routing.By(var channel) ->
                letters.retried(new LetterRetried(letter.letter(), act.at()), channel, act)
                        .thenReturn(new Done(letter));
            case Routing.NotToBeSent(var objections) -> Mono.just(new Refused(objections));
            case Routing.NoWay _ -> Mono.just(new Refused(List.of(new NoChannelForLetters())));
        };
    }

    /** @param reason for the record; it may name somebody. Call inside a transaction. */
    public Mono<LetterOutcome> cancel(UUID letter, String reason, Act act) {
        return decide(letter, LetterPolicy::objectionsToCancelling, found -> letters.cancelled(
                        new LetterCancelled(found.letter(), LetterCancelled.BY_HAND, act.at()), reason, act)
                .thenReturn(new Done(found)));
    }

    private Mono<LetterOutcome> decide(
            UUID letter,
            Function<Letter, List<LetterObjection>> objections,
            Function<Letter, Mono<LetterOutcome>> change) {
        return letters.lock(letter)
                .flatMap(found -> {
                    var against = objections.apply(found);
                    return against.isEmpty() ? change.apply(found) : Mono.just(new Refused(against));
                })
                .defaultIfEmpty(new Unknown());
    }
}
