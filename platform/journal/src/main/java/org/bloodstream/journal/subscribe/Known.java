package org.bloodstream.journal.subscribe;

import java.util.HashMap;
import java.util.Map;

/** What a replica remembers of the positions, to be forgotten whenever somebody else may have moved them. */
record Known(int generation, Map<Lane, Position> positions) {
    Known {
        positions = new HashMap<>(positions);
    }

    Position at(Lane lane) {
        return positions.getOrDefault(lane, Position.BEGINNING);
    }

    Step step(Lane lane, Raw raw, Received received) {
        return new Step(generation, lane, at(lane).number(), raw, received);
    }

    void reached(Step step) {
        positions.put(step.lane(), step.reached());
    }

    Known copy() {
        return new Known(generation, positions);
    }
}
