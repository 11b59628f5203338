package org.bloodstream.web.operations;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why an operator's order about a parked event is not followed. */
public sealed interface ParkedObjection extends Objection {

    /** It never waited, or was applied or resolved in the meantime. */
    record NotParked() implements ParkedObjection {
        @Override
        public String code() {
            return "not-parked";
        }

        @Override
        public String message() {
            return "Look at the list again: it was perhaps applied in the meantime.";
        }
    }

    /** Only the head of a line can be given up. */
    record NotFirstInLine(UUID first) implements ParkedObjection {
        @Override
        public String code() {
            return "not-first-in-line";
        }

        @Override
        public String message() {
            return "Resolve the event that it waits for first.";
        }
    }
}
