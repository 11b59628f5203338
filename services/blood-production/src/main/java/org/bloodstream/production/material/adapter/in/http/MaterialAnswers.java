package org.bloodstream.production.material.adapter.in.http;

import org.bloodstream.production.material.application.MaterialOutcome;
import org.bloodstream.production.material.application.MaterialOutcome.Done;
import org.bloodstream.production.material.application.MaterialOutcome.Refused;
import org.bloodstream.web.Answer;

/** What is answered about equipment and lots. */
final class MaterialAnswers {
    private MaterialAnswers() {}

    static Answer created(MaterialOutcome outcome, String refusal) {
        return switch (outcome) {
            case Done(int held) -> Answer.created(new Recorded(held));
            case Refused(var objections) -> Answer.refused(refusal, objections);
        };
    }

    /** @param held donations that were made with it and are on hold for it from now on */
    record Recorded(int held) {}
}
