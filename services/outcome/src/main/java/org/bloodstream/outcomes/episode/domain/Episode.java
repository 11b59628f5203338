package org.bloodstream.outcomes.episode.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.BedsideChecked;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.OutcomeRecorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.ReactionReported;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStarted;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStopped;

/**
 * Everything that has happened to one pack at bedsides.
 *
 * @param version how many events it was folded from
 * @param checks oldest first
 */
public record Episode(ComponentId component, long version, List<Check> checks, Course course, Fates fates) {
    public Episode {
        checks = List.copyOf(checks);
    }

    public static Episode untouched(ComponentId component) {
        return new Episode(component, 0, List.of(), new Course.NotStarted(), Fates.none());
    }

    public Episode apply(Recorded recorded) {
        return switch (recorded.event()) {
            case BedsideChecked checked -> checkedBy(checked, recorded.by());
            case TransfusionStarted started -> on(new Course.Underway(started.patient(), started.startedAt(), null));
            case ReactionReported reported -> on(course(reported));
            case TransfusionStopped stopped -> on(course(stopped));
            case OutcomeRecorded outcome -> new Episode(component, version + 1, checks, course, fates.with(outcome));
        };
    }

    private Episode checkedBy(BedsideChecked checked, Actor by) {
        var all = new ArrayList<>(checks);
        all.add(new Check(checked.check(), checked.answer(), checked.patient(), checked.checkedAt(), by));
        return new Episode(component, version + 1, all, course, fates);
    }

    private Episode on(Course next) {
        return new Episode(component, version + 1, checks, next, fates);
    }

    private Course course(ReactionReported reported) {
        return switch (course) {
            case Course.Underway underway ->
                new Course.Underway(underway.patient(), underway.startedAt(), reported.reaction());
            case Course.NotStarted _, Course.Stopped _ -> course;
        };
    }

    private Course course(TransfusionStopped stopped) {
        return switch (course) {
            case Course.Underway underway ->
                new Course.Stopped(underway.patient(), underway.startedAt(), stopped.stoppedAt());
            case Course.NotStarted _, Course.Stopped _ ->
                throw new IllegalStateException("a stop cannot follow %s".formatted(course));
        };
    }

    Optional<Check> check(UUID id) {
        return checks.stream().filter(check -> check.id().equals(id)).findFirst();
    }
}
