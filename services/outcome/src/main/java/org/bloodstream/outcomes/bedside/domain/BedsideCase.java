package org.bloodstream.outcomes.bedside.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bloodstream.blood.compatibility.Situation;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.identity.domain.Person;
import org.jspecify.annotations.Nullable;

/**
 * Everything a bedside check saw. It is kept with the answer, so that the decision can be replayed.
 *
 * @param unit absent when the pack was never heard of
 * @param issue absent when the laboratory never spoke of the pack
 * @param reports every group and screen on file under any number of the person
 * @param production how the unit was made and tested; absent in checks from before that was asked
 * @param onRecord what the person needs beyond the group; absent in checks from before that was asked
 * @param completeUpTo per source that the check needs: everything up to then is known here
 * @param doubts sources that were not complete enough, and things that wait to be understood; kebab-case
 * @param confirmedByOwner whether the unit's owner was asked and the unit is as it answered
 * @param emergency that was in force for the number on the wristband; absent when none was
 * @param intendedFor for whom alone the unit was given; absent where no record says it of this donation, so of every ordinary one
 * @param at when the check was asked for
 */
public record BedsideCase(
        ScannedWristband wristband,
        ScannedLabel label,
        Person person,
        @Nullable Unit unit,
        @Nullable Issue issue,
        List<GroupAndScreen> reports,
        @Nullable ProductionRecord production,
        @Nullable TransfusionRecord onRecord,
        UnitHistory history,
        Map<String, Instant> completeUpTo,
        List<String> doubts,
        boolean confirmedByOwner,
        @Nullable Emergency emergency,
        @Nullable PatientIdentifier intendedFor,
        Instant at) {

    public BedsideCase {
        reports = List.copyOf(reports);
        completeUpTo = new TreeMap<>(completeUpTo);
        doubts = List.copyOf(doubts);
    }

    /** The same case with the pack as its owner, whose events are late, has just described it. */
    public BedsideCase confirmed(@Nullable Unit described, String owner) {
        var remaining = doubts.stream().filter(doubt -> !doubt.equals(owner)).toList();
        return new BedsideCase(
                wristband,
                label,
                person,
                described,
                issue,
                reports,
                production,
                onRecord,
                history,
                completeUpTo,
                remaining,
                true,
                emergency,
                intendedFor,
                at);
    }

    /** The same case as routine sees it, whatever was declared since. */
    public BedsideCase inRoutine() {
        return new BedsideCase(
                wristband,
                label,
                person,
                unit,
                issue,
                reports,
                production,
                onRecord,
                history,
                completeUpTo,
                doubts,
                confirmedByOwner,
                null,
                intendedFor,
                at);
    }

    /** The emergency decides only while it is in force, and only about whom it was declared for. */
    Situation situation() {
        PatientIdentifier worn = wristband.number();
        return emergency != null && worn != null && emergency.isInForce(worn, at)
                ? emergency.situation()
                : Situation.ROUTINE;
    }
}
