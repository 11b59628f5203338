package org.bloodstream.outcomes.episode.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.blood.staff.SecondPerson;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckBySomeoneElse;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckNotGo;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckSuperseded;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckTooOld;
import org.bloodstream.outcomes.episode.domain.CheckObjection.CheckUnknown;
import org.bloodstream.outcomes.episode.domain.CheckObjection.SecondPersonMissing;
import org.bloodstream.outcomes.episode.domain.CheckObjection.SecondPersonTheSame;
import org.bloodstream.outcomes.episode.domain.CourseObjection.AlreadyStarted;
import org.bloodstream.outcomes.episode.domain.CourseObjection.FateAlreadyRecorded;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent.TransfusionStarted;
import org.jspecify.annotations.Nullable;

/**
 * A transfusion starts once, from a check of the same person while it is fresh: from a GO, or from what an emergency let
 * pass and a second person has confirmed.
 */
public final class Starting {
    /** Longest time between a GO and the start, included. */
    public static final Duration LONGEST = Duration.ofMinutes(15);

    private Starting() {}

    /**
     * @param secondPerson who confirmed as well; counts only for what an emergency let pass
     * @param sinceTheCheck what speaks against the pack by now, though the check let it pass
     */
    public static Decision decide(
            Episode episode,
            UUID checkId,
            Actor by,
            @Nullable SecondPerson secondPerson,
            Instant now,
            List<? extends Objection> sinceTheCheck) {
        var check = episode.check(checkId).orElse(null);
        if (check == null) return new Decision.Refused(List.of(new CheckUnknown()));
        List<Objection> objections = new ArrayList<>(toTheCheck(check, by, secondPerson, now));
        if (supersededIn(episode, check)) objections.add(new CheckSuperseded());
        if (!(episode.course() instanceof Course.NotStarted)) objections.add(new AlreadyStarted());
        endsIn(episode).forEach(objections::add);
        sinceTheCheck.stream().filter(late -> isNew(late, objections)).forEach(objections::add);
        return Decision.unless(objections, () -> List.of(started(episode, check, secondPerson, now)));
    }

    private static TransfusionEvent started(
            Episode episode, Check check, @Nullable SecondPerson secondPerson, Instant now) {
        var patient = Objects.requireNonNull(check.patient(), "what lets pass names its patient");
        var confirmed = check.isOfAnEmergency() ? secondPerson : null;
        return new TransfusionStarted(
                episode.component(), episode.component().donation(), patient, check.id(), confirmed, now);
    }

    private static List<Objection> toTheCheck(Check check, Actor by, @Nullable SecondPerson secondPerson, Instant now) {
        List<Objection> objections = new ArrayList<>();
        if (!check.carriesAStart()) objections.add(new CheckNotGo());
        if (check.isOfAnEmergency()) objections.addAll(toTheSecond(by, secondPerson));
        if (check.at().plus(LONGEST).isBefore(now)) objections.add(new CheckTooOld(check.at()));
        if (!check.by().equals(by)) objections.add(new CheckBySomeoneElse());
        return objections;
    }

    private static List<Objection> toTheSecond(Actor by, @Nullable SecondPerson secondPerson) {
        if (secondPerson == null) return List.of(new SecondPersonMissing());
        return secondPerson.is(by) ? List.of(new SecondPersonTheSame()) : List.of();
    }

    private static boolean supersededIn(Episode episode, Check check) {
        return episode.checks().stream()
                .skip(episode.checks().indexOf(check) + 1L)
                .anyMatch(
                        later -> later.answer() != check.answer() || !Objects.equals(later.patient(), check.patient()));
    }

    private static Stream<Objection> endsIn(Episode episode) {
        return Stream.of(Fate.TRANSFUSED, Fate.WASTED)
                .filter(fate -> episode.fates().anyOf(fate))
                .map(FateAlreadyRecorded::new);
    }

    private static boolean isNew(Objection late, List<Objection> objections) {
        return objections.stream().noneMatch(objection -> objection.code().equals(late.code()));
    }
}
