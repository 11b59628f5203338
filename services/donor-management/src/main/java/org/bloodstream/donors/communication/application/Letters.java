package org.bloodstream.donors.communication.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.donors.communication.domain.Document;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterCancelled;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterHandedOver;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterRetried;
import org.bloodstream.journal.Act;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Every letter that was ever asked for. Each change is written together with its event, in the caller's transaction. */
public interface Letters {
    /**
     * @param occasion what it follows from; absent when a person asked
     * @return false, and nothing is changed, when there is a letter for its cause already
     */
    Mono<Boolean> add(Letter letter, @Nullable Occasion occasion, Act act);

    /**
     * As {@link #add}, of a letter that is not to go.
     *
     * @param because a rule's code
     */
    Mono<Boolean> addUnsent(Letter letter, Occasion occasion, String because, Act act);

    /**
     * What is still open of a matter no longer holds: what nobody has yet is cancelled, and what is on its way does not go
     * again.
     *
     * @param except the letter that says what is so now; absent when nothing is to be said
     * @return how many letters were cancelled
     */
    Mono<Integer> overtake(String matter, @Nullable UUID except, Act act);

    /** Whether a letter of the matter is at least on its way to the donor. */
    Mono<Boolean> hasGone(String matter);

    /** Nobody else changes it until the transaction ends. */
    Mono<Letter> lock(UUID letter);

    /** Letters of this channel whose time has come, the urgent first; each is one transaction's alone, on all replicas. */
    Flux<Letter> due(LetterChannel channel, Instant now, int most);

    /** It goes by another way than was thought. */
    Mono<Void> reroute(UUID letter, LetterChannel channel);

    /** What it says, beside what it said at earlier attempts. */
    Mono<Void> keep(UUID letter, Document document, Instant at);

    /** @param again when it is due again if nothing more is heard; absent when a person hands it on */
    Mono<Void> handedOver(LetterHandedOver event, @Nullable Instant again, Act act);

    /** @param receipt the receiver's own words */
    Mono<Void> received(LetterReceived event, String receipt, Act act);

    /** @param emailRefused no further attempt by e-mail makes sense */
    Mono<Void> failed(LetterFailed event, boolean emailRefused, Act act);

    Mono<Void> givenUp(LetterGivenUp event, Act act);

    /** @param reason a person's words, which may name somebody; absent where a rule decided */
    Mono<Void> cancelled(LetterCancelled event, @Nullable String reason, Act act);

    /** At once, as if it had never been tried. */
    Mono<Void> retried(LetterRetried event, LetterChannel channel, Act act);
}
