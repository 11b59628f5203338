package org.bloodstream.donors.communication.adapter.in.http;

import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.communication.application.LetterOutcome;
import org.bloodstream.donors.communication.application.LetterOutcome.Done;
import org.bloodstream.donors.communication.application.LetterOutcome.HadIts;
import org.bloodstream.donors.communication.application.LetterOutcome.Refused;
import org.bloodstream.donors.communication.application.LetterOutcome.Unknown;
import org.bloodstream.web.Answer;

/** Outcomes as answers. */
final class LetterAnswers {
    private LetterAnswers() {}

    static Answer of(LetterOutcome outcome, String refusal) {
        return switch (outcome) {
            case Done(var letter) -> Answer.ok(new Changed(letter.letter()));
            case Refused(var objections) -> Answer.refused(refusal, objections);
            case Unknown _ -> Answer.notFound("No such letter", new LetterUnknown());
            case HadIts _ -> throw new IllegalStateException("nobody asks by hand for what follows from something");
        };
    }

    record Changed(UUID letter) {}

    record LetterUnknown() implements Objection {
        @Override
        public String code() {
            return "letter-unknown";
        }

        @Override
        public String message() {
            return "There is no such letter: look at the list again.";
        }
    }
}
