package org.bloodstream.production.modification.domain;

import java.time.Instant;
import org.bloodstream.blood.Objection;

/** What stands against a modification as it is said. What stands against it by the catalogue, the kernel says. */
public sealed interface ModificationObjection extends Objection {

    record ModifiedInFuture(Instant modifiedAt) implements ModificationObjection {
        @Override
        public String code() {
            return "modified-in-future";
        }

        @Override
        public String message() {
            return "This time is still to come: record a modification when it is done.";
        }
    }

    /** @param madeAt when the pack was made, by processing or by the modification before */
    record ModifiedBeforeMade(Instant modifiedAt, Instant madeAt) implements ModificationObjection {
        @Override
        public String code() {
            return "modified-before-made";
        }

        @Override
        public String message() {
            return "At this time the pack had not been made yet: check the time and the label.";
        }
    }
}
