package org.bloodstream.donors.communication.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.bloodstream.donors.communication.application.PreparingLetters.Ready;
import org.bloodstream.donors.communication.domain.Delivery;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;
import org.bloodstream.donors.communication.domain.LetterState;
import org.bloodstream.donors.communication.domain.Settlement;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/**
 * Sends one e-mail: hands over in one transaction, sends outside of any, and settles in another. Whoever dies between the
 * mail server's 250 and the second commit leaves a letter that is handed over and becomes due again: it may be sent twice,
 * with the same Message-ID, and is never lost.
 */
@Service
public class SendingLetters {
    private static final String ACTOR = "service:donor-management";
    private static final String PURPOSE = "HOPERAT";

    private final Letters letters;
    private final PreparingLetters preparing;
    private final TransactionalOperator transaction;
    private final Clock clock;

    SendingLetters(Letters letters, PreparingLetters preparing, TransactionalOperator transaction, Clock clock) {
        this.letters = letters;
        this.preparing = preparing;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What came of the next letter; {@link Step.Nothing} when none is due. */
    public sealed interface Step {
        record Nothing() implements Step {}

        /** It did not go, and that is on record. */
        record NotSent() implements Step {}

        record Attempted(Delivery delivery) implements Step {}
    }

    public Mono<Step> next(Carrier carrier) {
        return Mono.defer(() -> claim(now()))
                .as(transaction::transactional)
                .flatMap(claimed -> claimed.ready() == null
                        ? Mono.<Step>just(new Step.NotSent())
                        : send(carrier, claimed.ready()).map(Step.Attempted::new))
                .defaultIfEmpty(new Step.Nothing());
    }

    /** @param ready absent when it does not go */
    private record Claimed(@Nullable Ready ready) {}

    private Mono<Claimed> claim(Act act) {
        return letters.due(LetterChannel.EMAIL, act.at(), 1).next().flatMap(letter -> preparing
                .prepare(letter, LetterChannel.EMAIL, act)
                .map(Claimed::new)
                .defaultIfEmpty(new Claimed(null)));
    }

    private Mono<Delivery> send(Carrier carrier, Ready ready) {
        if (!(ready.document() instanceof Document.EMail mail))
            return Mono.error(new IllegalStateException("an e-mail was expected"));
        return carrier.carry(ready.letter().letter(), mail)
                .flatMap(delivery -> Mono.defer(() -> settle(ready.letter(), delivery, now()))
                        .as(transaction::transactional)
                        .thenReturn(delivery));
    }

    /** A receipt counts whenever it comes; a failure only while no later attempt has begun. */
    private Mono<Void> settle(Letter before, Delivery delivery, Act act) {
        int attempt = before.attempts() + 1;
        return letters.lock(before.letter())
                .filter(now -> now.state() == LetterState.HANDED_OVER)
                .filter(now -> delivery instanceof Delivery.Accepted || now.attempts() == attempt)
                .flatMap(_ -> record(before, attempt, delivery, act));
    }

    private Mono<Void> record(Letter letter, int attempt, Delivery delivery, Act act) {
        var event = Settlement.of(letter.letter(), LetterChannel.EMAIL, attempt, delivery, act.at());
        return switch (event) {
            case LetterReceived received -> letters.received(received, receipt(delivery), act);
            case LetterFailed failed -> letters.failed(failed, delivery instanceof Delivery.Refused, act);
            case LetterGivenUp givenUp -> letters.givenUp(givenUp, act);
        };
    }

    private static String receipt(Delivery delivery) {
        return delivery instanceof Delivery.Accepted(var receipt) ? receipt : "";
    }

    private Act now() {
        return new Act(ACTOR, PURPOSE, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
