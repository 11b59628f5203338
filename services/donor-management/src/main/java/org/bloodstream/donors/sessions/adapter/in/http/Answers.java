package org.bloodstream.donors.sessions.adapter.in.http;

import java.util.function.Function;
import org.bloodstream.donors.sessions.application.NotThere;
import org.bloodstream.donors.sessions.application.Outcome;
import org.bloodstream.donors.sessions.application.Outcome.Done;
import org.bloodstream.donors.sessions.application.Outcome.Refused;
import org.bloodstream.donors.sessions.application.Outcome.Unknown;
import org.bloodstream.web.Answer;

/** Outcomes as answers. */
final class Answers {
    private Answers() {}

    /** @param refusal the title of a refusal */
    static <T> Function<Outcome<T>, Answer> of(String refusal, Function<T, Answer> done) {
        return outcome -> switch (outcome) {
            case Done<T>(var result) -> done.apply(result);
            case Refused<T>(var objections) -> Answer.refused(refusal, objections);
            case Unknown<T>(var what) -> Answer.notFound(title(what), what);
        };
    }

    private static String title(NotThere what) {
        return switch (what) {
            case VENUE -> "No such venue";
            case SESSION -> "No such session";
            case SLOT -> "No such slot";
            case APPOINTMENT -> "No such appointment";
            case DONOR -> "No such donor";
        };
    }
}
