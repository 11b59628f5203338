package org.bloodstream.donors.adverseevents.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.EventConcluded;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpClosed;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpInPast;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpOpen;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.ReviewIsAClinicians;
import org.jspecify.annotations.Nullable;

/**
 * An adverse event as it stands.
 *
 * @param followUps what is to be done or was, by number from 1 on
 * @param open numbers of those that nobody has closed
 * @param outcome absent while it goes on
 * @param version of its last event
 */
public record KnownAdverseEvent(
        UUID event,
        Map<Integer, FollowUpTask> followUps,
        Set<Integer> open,
        @Nullable EventOutcome outcome,
        long version) {
    public KnownAdverseEvent {
        followUps = Map.copyOf(followUps);
        open = Set.copyOf(open);
        if (!followUps.keySet().containsAll(open)) throw new IllegalArgumentException("open, and none of its own");
    }

    /** The number of the next follow-up. */
    public int next() {
        return followUps.size() + 1;
    }

    /** @param today local date */
    public List<AdverseEventObjection> objectionsToFollowingUp(FollowUp followUp, LocalDate today) {
        Stream<AdverseEventObjection> past =
                followUp.dueOn().isBefore(today) ? Stream.of(new FollowUpInPast(followUp.dueOn())) : Stream.empty();
        return Stream.concat(concluded(), past).toList();
    }

    /**
     * What a clinician is to look at, no carer says is done [D].
     *
     * @param followUp one of its own
     * @param byClinician whether a clinician says so
     */
    public List<AdverseEventObjection> objectionsToClosing(int followUp, boolean byClinician) {
        if (!open.contains(followUp)) return List.of(new FollowUpClosed(followUp));
        return followUps.get(followUp) == FollowUpTask.CLINICIAN_REVIEW && !byClinician
                ? List.of(new ReviewIsAClinicians(followUp))
                : List.of();
    }

    public List<AdverseEventObjection> objectionsToConcluding() {
        Stream<AdverseEventObjection> left = open.isEmpty()
                ? Stream.empty()
                : Stream.of(new FollowUpOpen(open.stream().sorted().toList()));
        return Stream.concat(concluded(), left).toList();
    }

    private Stream<AdverseEventObjection> concluded() {
        return outcome == null ? Stream.empty() : Stream.of(new EventConcluded(outcome));
    }
}
