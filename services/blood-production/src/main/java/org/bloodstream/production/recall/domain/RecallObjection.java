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

    record DayToCome(LocalDate day) implements RecallObjection {
        @Override
        public String code() {
            return "day-to-come";
        }

        @Override
        public String message() {
            return "%s is still to come: say the day when the component was transfused.".formatted(day);
        }
    }
}
