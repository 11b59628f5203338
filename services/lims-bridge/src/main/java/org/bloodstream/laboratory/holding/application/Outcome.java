package org.bloodstream.laboratory.holding.application;

import java.util.List;

/** What comes of a message. */
public sealed interface Outcome {
    /** @param incompatible the lines that are taken although the pack must not go to the patient */
    record Taken(List<LineIncompatible> incompatible) implements Outcome {
        public Taken {
            incompatible = List.copyOf(incompatible);
        }
    }

    /** Nothing has happened. */
    record Refused(List<LineRefused> lines) implements Outcome {
        public Refused {
            lines = List.copyOf(lines);
        }
    }
}
