package org.bloodstream.donors.chairside.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.donors.chairside.domain.Collection;

/** What became of one item of a batch. */
public sealed interface ItemOutcome {
    UUID id();

    record Taken(UUID id, Collection collection) implements ItemOutcome {}

    /** @param task a person's, until what happened to the blood is known */
    record NotTaken(UUID id, List<Objection> objections, UUID task) implements ItemOutcome {
        public NotTaken {
            objections = List.copyOf(objections);
        }
    }
}
