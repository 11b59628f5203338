package org.bloodstream.donors.communication.application;

import java.util.UUID;
import java.util.function.Function;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.Refused;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.donors.communication.domain.Letter;
import org.bloodstream.donors.communication.domain.LetterChannel;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;
import org.bloodstream.donors.communication.domain.LetterPolicy;
import org.bloodstream.journal.Act;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where letters are printed, put into envelopes and posted. What it has fetched and not acknowledged stays handed over, and ages. */
@Service
public class PrintRoom {
    private final Letters letters;
    private final PreparingLetters preparing;

    PrintRoom(Letters letters, PreparingLetters preparing) {
        this.letters = letters;
        this.preparing = preparing;
    }

    /** The letters that are now the print room's. Call inside a transaction. */
    public Flux<Letter> fetch(int most, Act act) {
        return letters.due(LetterChannel.POST, act.at(), most)
                .collectList()
                .flatMapIterable(due -> due)
                .concatMap(letter -> preparing.prepare(letter, LetterChannel.POST, act))
                .map(PreparingLetters.Ready::letter);
    }

    /** It is in the post. Call inside a transaction. */
    public Mono<LetterOutcome> posted(UUID letter, Act act) {
        return inPrint(
                letter,
                found -> letters.received(
                        new LetterReceived(found.letter(), LetterChannel.POST, act.at()),
                        "print room: " + act.actor(),
                        act));
    }

    /** The sheet was spoiled or lost: it is printed anew. Call inside a transaction. */
    public Mono<LetterOutcome> spoiled(UUID letter, Act act) {
        return inPrint(
                letter,
                found -> letters.failed(
                        new LetterFailed(found.letter(), "print-spoiled", act.at(), act.at()),
                        found.emailRefused(),
                        act));
    }

    private Mono<LetterOutcome> inPrint(UUID letter, Function<Letter, Mono<Void>> change) {
        return letters.lock(letter)
                .flatMap(found -> {
                    var objections = LetterPolicy.objectionsToReceipt(found);
                    return objections.isEmpty()
                            ? change.apply(found).thenReturn((LetterOutcome) new Done(found))
                            : Mono.<LetterOutcome>just(new Refused(objections));
                })
                .defaultIfEmpty(new Unknown());
    }
}
