package org.bloodstream.donors.adverseevents.domain;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.EventConcluded;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpClosed;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpOpen;
import org.jspecify.annotations.Nullable;

/**
 * An adverse event as it stands.
 *
 * @param followUps numbers of all
 * @param open numbers of those that nobody has closed
 * @param outcome absent while it goes on
 * @param version of its last event
 */
public record KnownAdverseEvent(
        UUID event,
        Set<Integer> followUps,
        Set<Integer> open,
        @Nullable EventOutcome outcome,
        long version) {
    public KnownAdverseEvent {
        followUps = Set.copyOf(followUps);
        open = Set.copyOf(open);
        if (!followUps.containsAll(open)) throw new IllegalArgumentException("open, and none of its own");
    }

    /** @param followUp one of its own */
    public List<AdverseEventObjection> objectionsToClosing(int followUp) {
        return open.contains(followUp) ? List.of() : List.of(new FollowUpClosed(followUp));
    }

    public List<AdverseEventObjection> objectionsToConcluding() {
        Stream<AdverseEventObjection> concluded =
                outcome == null ? Stream.empty() : Stream.of(new EventConcluded(outcome));
        Stream<AdverseEventObjection> left = open.isEmpty()
                ? Stream.empty()
                : Stream.of(new FollowUpOpen(open.stream().sorted().toList()));
        return Stream.concat(concluded, left).toList();
    }
}
