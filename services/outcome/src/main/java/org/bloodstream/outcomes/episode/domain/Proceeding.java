package org.bloodstream.outcomes.episode.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.outcomes.episode.domain.CourseObjection.AlreadyStopped;
import org.bloodstream.outcomes.episode.domain.CourseObjection.NotStarted;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.ReactionReported;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStopped;
import org.jspecify.annotations.Nullable;

/** What may happen once a transfusion was started. */
public final class Proceeding {
    private Proceeding() {}

    /** A reaction may also show after the end. */
    public static Decision react(Episode episode, Reaction reaction, @Nullable String signs, Instant now) {
        return switch (episode.course()) {
            case Course.NotStarted _ -> new Decision.Refused(List.of(new NotStarted()));
            case Course.Underway underway ->
                new Decision.Accepted(
                        List.of(new ReactionReported(episode.component(), underway.patient(), reaction, signs, now)));
            case Course.Stopped stopped ->
                new Decision.Accepted(
                        List.of(new ReactionReported(episode.component(), stopped.patient(), reaction, signs, now)));
        };
    }

    /** @param volumeMl given; 0 when nothing of the pack reached the patient */
    public static Decision stop(Episode episode, StopReason reason, int volumeMl, Instant now) {
        return switch (episode.course()) {
            case Course.NotStarted _ -> new Decision.Refused(List.of(new NotStarted()));
            case Course.Stopped _ -> new Decision.Refused(List.of(new AlreadyStopped()));
            case Course.Underway underway ->
                new Decision.Accepted(List.of(
                        new TransfusionStopped(episode.component(), underway.patient(), reason, volumeMl, now),
                        outcome(episode, underway, volumeMl, now)));
        };
    }

    /** The fate follows the facts: a pack of which nothing was given was wasted, not transfused. */
    private static OutcomeRecorded outcome(Episode episode, Course.Underway underway, int volumeMl, Instant now) {
        return new OutcomeRecorded(
                episode.component(),
                episode.component().donation(),
                underway.patient(),
                volumeMl > 0 ? Fate.TRANSFUSED : Fate.WASTED,
                Evidence.CONFIRMED_ELECTRONICALLY,
                null,
                volumeMl,
                underway.reaction() == null ? null : underway.reaction().name(),
                underway.startedAt(),
                now,
                null,
                now);
    }
}
