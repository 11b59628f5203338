package org.bloodstream.outcomes.bedside.domain;

import static java.util.stream.Collectors.groupingBy;
import static org.bloodstream.outcomes.bedside.domain.BedsideRule.when;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.outcomes.bedside.domain.GroupReason.GroupNotConfirmed;
import org.bloodstream.outcomes.bedside.domain.GroupReason.PatientGroupUnknown;
import org.bloodstream.outcomes.bedside.domain.GroupReason.SampleExpired;
import org.bloodstream.outcomes.bedside.domain.TransfusionRecord.StatedTransplant;
import org.jspecify.annotations.Nullable;

/**
 * The patient's group is known, agreed and confirmed, on a valid sample. A report under a retired number can
 * speak against a unit but never for it: the laboratory has to confirm the group under the surviving one.
 */
final class GroupRules {
    private GroupRules() {}

    /** Of a patient who is in doubt themselves there is nothing to say. */
    static Stream<PatientGroupUnknown> patientGroupIsKnown(BedsideCase seen) {
        if (seen.person().numbers().isEmpty()) return Stream.empty();
        return when(!isKnown(seen), new PatientGroupUnknown(discordant(seen)));
    }

    /** On file under a living number, and nothing on file disagrees. */
    static boolean isKnown(BedsideCase seen) {
        return !discordant(seen) && !usable(seen).isEmpty();
    }

    /** What is on file is one group, or each of it is explained by every transplant that is on record. */
    private static boolean discordant(BedsideCase seen) {
        List<BloodGroup> onFile = groupsOnFile(seen);
        return onFile.size() > 1
                && !(transplants(seen).findAny().isPresent()
                        && transplants(seen)
                                .allMatch(stated -> stated.groups().toList().containsAll(onFile)));
    }

    static Stream<StatedTransplant> transplants(BedsideCase seen) {
        return seen.onRecord() == null ? Stream.empty() : seen.onRecord().transplants().stream();
    }

    static Stream<GroupNotConfirmed> groupIsConfirmed(BedsideCase seen) {
        if (seen.unit() == null || usable(seen).isEmpty() || isGroupORedCells(seen)) return Stream.empty();
        int samples = samples(seen);
        return when(samples < 2, new GroupNotConfirmed(samples));
    }

    static Stream<SampleExpired> sampleIsValid(BedsideCase seen) {
        return latest(seen)
                .map(GroupAndScreen::usableUntil)
                .filter(until -> !seen.at().isBefore(until))
                .stream()
                .map(SampleExpired::new);
    }

    /** As reported, and the own group of a patient with a transplant. */
    static List<BloodGroup> groupsOnFile(BedsideCase seen) {
        return Stream.concat(
                        seen.reports().stream().map(GroupAndScreen::group),
                        transplants(seen).map(StatedTransplant::recipient))
                .distinct()
                .toList();
    }

    private static List<GroupAndScreen> usable(BedsideCase seen) {
        return seen.reports().stream()
                .filter(report -> !seen.person().hasRetired(report.patient()))
                .filter(report -> !report.collectedAt().isAfter(seen.at()))
                .toList();
    }

    static Optional<GroupAndScreen> latest(BedsideCase seen) {
        return usable(seen).stream().max(Comparator.comparing(GroupAndScreen::collectedAt));
    }

    /** How many samples agree on one group. */
    static int samples(BedsideCase seen) {
        return usable(seen).stream().collect(groupingBy(GroupAndScreen::group)).values().stream()
                .mapToInt(GroupRules::samples)
                .max()
                .orElse(0);
    }

    /** One tube reported twice is one sample, and so are two tubes filled at the same time. */
    private static int samples(List<GroupAndScreen> usable) {
        long tubes = usable.stream().map(GroupAndScreen::sample).distinct().count();
        long times = usable.stream().map(GroupAndScreen::collectedAt).distinct().count();
        int counted =
                usable.stream().mapToInt(GroupAndScreen::determinations).max().orElse(0);
        return Math.max(counted, (int) Math.min(tubes, times));
    }

    static boolean isGroupORedCells(BedsideCase seen) {
        Unit unit = seen.unit();
        BloodGroup group = groupOf(seen);
        return unit != null && unit.kind() == ComponentKind.RED_CELLS && group != null && group.abo() == Abo.O;
    }

    static @Nullable BloodGroup groupOf(BedsideCase seen) {
        Unit unit = seen.unit();
        if (unit == null) return null;
        if (unit.group() != null) return unit.group();
        var label = seen.label().group();
        return label == null ? null : label.group();
    }
}
