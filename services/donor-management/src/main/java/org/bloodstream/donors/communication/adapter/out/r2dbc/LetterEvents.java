package org.bloodstream.donors.communication.adapter.out.r2dbc;

import org.bloodstream.donors.communication.domain.LetterEvent;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterCancelled;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterFailed;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterGivenUp;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterHandedOver;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterReceived;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterRequested;
import org.bloodstream.donors.communication.domain.LetterEvent.LetterRetried;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What became of letters, in a stream of their own whose subject is the letter. */
@Repository
class LetterEvents {
    private static final String STREAM = "communication";

    private final Journal journal;

    LetterEvents(Journal journal) {
        this.journal = journal;
    }

    Mono<Void> tell(LetterEvent event, Act act) {
        var subject = event.letter().toString();
        return journal.appendNext(act, new Fact(STREAM, subject, type(event), 1, event));
    }

    private static String type(LetterEvent event) {
        return switch (event) {
            case LetterRequested _ -> "LetterRequested";
            case LetterHandedOver _ -> "LetterHandedOver";
            case LetterReceived _ -> "LetterReceived";
            case LetterFailed _ -> "LetterFailed";
            case LetterGivenUp _ -> "LetterGivenUp";
            case LetterCancelled _ -> "LetterCancelled";
            case LetterRetried _ -> "LetterRetried";
        };
    }
}
