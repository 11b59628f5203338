package org.bloodstream.outcomes.episode.domain;

import java.util.List;
import java.util.function.Supplier;
import org.bloodstream.blood.Objection;

/** What a command on an episode comes to. */
public sealed interface Decision {
    record Accepted(List<TransfusionEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** @param objections all of them */
    record Refused(List<? extends Objection> objections) implements Decision {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    static Decision unless(List<? extends Objection> objections, Supplier<List<TransfusionEvent>> events) {
        return objections.isEmpty() ? new Accepted(events.get()) : new Refused(objections);
    }
}
