package org.bloodstream.donors.communication.application;

import java.time.Duration;
import java.time.Instant;
import org.bloodstream.donors.communication.domain.Addressee;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterCancelled;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterHandedOver;
import org.bloodstream.donors.communication.domain.LetterKind.Weight;
import org.bloodstream.donors.communication.domain.Routing.By;
import org.bloodstream.donors.communication.domain.Routing.NoWay;
import org.bloodstream.donors.communication.domain.Routing.NotToBeSent;
import org.bloodstream.donors.communication.domain.RoutingPolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/**
 * The last look before a letter leaves: may it still go, by this way, and what does it say now? Its document is made here,
 * and never before, so that it goes to where the donor lives today.
 */
@Service
class PreparingLetters {
    /** Longer than any attempt takes: after it, the replica that made the attempt is taken for dead. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String TOO_LATE = "too-late";

    private final Letters letters;
    private final Addressees addressees;
    private final Stationery stationery;

    PreparingLetters(Letters letters, Addressees addressees, Stationery stationery) {
        this.letters = letters;
        this.addressees = addressees;
        this.stationery = stationery;
    }

    /** @param letter handed over, as it was before */
    record Ready(Letter letter, Document document) {}

    /** Empty when it does not go, or not by this channel; then that is on record. Call inside a transaction. */
    Mono<Ready> prepare(Letter letter, LetterChannel channel, Act act) {
        if (letter.overtaken()) return cancel(letter, LetterCancelled.OVERTAKEN, act);
        // What the donor should have learnt in time and has not is a person's: somebody may have come in vain.
        if (letter.late())
            return letter.kind().weight() == Weight.NOTICE
                    ? giveUp(letter, TOO_LATE, act)
                    : cancel(letter, TOO_LATE, act);
        return addressees.of(letter.donor()).flatMap(to -> switch (RoutingPolicy.route(
                letter.kind(), to, letter.emailRefused())) {
            case NotToBeSent refusal ->
                cancel(letter, refusal.objections().getFirst().code(), act);
            case NoWay _ -> giveUp(letter, noWay(letter), act);
            case By(var way)
            when way != channel -> letters.reroute(letter.letter(), way).then(Mono.<Ready>empty());
            case By _ -> handOver(letter, to, channel, act);
        });
    }

    private Mono<Ready> handOver(Letter letter, Addressee to, LetterChannel channel, Act act) {
        return stationery
                .produce(letter, to, channel)
                .flatMap(document -> {
                    int attempt = letter.attempts() + 1;
                    var event = new LetterHandedOver(letter.letter(), channel, attempt, act.at());
                    Instant again = channel == LetterChannel.EMAIL ? act.at().plus(LEASE) : null;
                    return letters.keep(letter.letter(), document, act.at())
                            .then(letters.handedOver(event, again, act))
                            .thenReturn(new Ready(letter, document));
                })
                .onErrorResume(UnproducibleLetterException.class, failure -> giveUp(letter, failure.code(), act));
    }

    private Mono<Ready> cancel(Letter letter, String cause, Act act) {
        return letters.cancelled(new LetterCancelled(letter.letter(), cause, act.at()), null, act)
                .then(Mono.empty());
    }

    private Mono<Ready> giveUp(Letter letter, String trouble, Act act) {
        return letters.givenUp(new LetterGivenUp(letter.letter(), trouble, act.at()), act)
                .then(Mono.empty());
    }

    private static String noWay(Letter letter) {
        return letter.emailRefused() ? "email-refused" : "no-way-to-reach";
    }
}
