package org.bloodstream.production.recall.domain;

import java.time.LocalDate;
import org.bloodstream.blood.Objection;

/** Why an answer is not taken. */
public sealed interface RecallObjection extends Objection {

    /** None stands, or it is another hospital's: which of the two is not told. */
    record RecallUnknown() implements RecallObjection {
        @Override
        public String code() {
            return "recall-unknown";
        }

        @Override
        public String message() {
            return "No recall of this component stands for your organisation. Keep the component aside and ask the blood service.";
        }
    }

    record TransfusedAfterRecall(LocalDate day) implements RecallObjection {
        @Override
        public String code() {
            return "transfused-after-recall";
        }

        @Override
        public String message() {
            return "%s is after the recall. Check the day; if it is right, report the transfusion to the haemovigilance officer at once."
                    .formatted(day);
        }
    }
}
