package org.bloodstream.production.donation.domain;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDiscrepancyResolved;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;

/**
 * All that was said of a donation's group. A discrepancy stands, whatever is determined after it, until somebody has
 * resolved it (05_donation_testing.md, section 5.3).
 *
 * @param before what was determined before the last resolution
 * @param resolutions how many there were
 * @param resolved the group that the last one gave; empty when there was none
 * @param since what was determined after it, in its order
 */
public record Grouping(
        List<GroupDetermination> before,
        int resolutions,
        Optional<BloodGroup> resolved,
        List<GroupDetermination> since) {
    static final Grouping NONE = new Grouping(List.of(), 0, Optional.empty(), List.of());

    static Grouping of(List<GroupDetermination> determinations) {
        return new Grouping(List.of(), 0, Optional.empty(), determinations);
    }

    public Grouping {
        before = List.copyOf(before);
        since = List.copyOf(since);
    }

    Grouping with(GroupDetermination determination) {
        return new Grouping(before, resolutions, resolved, and(since, List.of(determination)));
    }

    Grouping with(GroupDiscrepancyResolved resolution) {
        return new Grouping(and(before, since), resolutions + 1, Optional.of(resolution.group()), List.of());
    }

    /** Confirmed by FIRST and SECOND of two runs that agree, or by a resolution; and by nothing while anything speaks against it. */
    public GroupStanding standing() {
        var discrepancies = discrepancies();
        if (!discrepancies.isEmpty()) return new GroupStanding.Discrepant(discrepancies, groups(since));
        var outstanding = outstanding(since);
        return resolved.or(() -> outstanding.isEmpty() ? groups(since).stream().findFirst() : Optional.empty())
                .<GroupStanding>map(GroupStanding.Confirmed::new)
                .orElseGet(() -> new GroupStanding.Unconfirmed(outstanding));
    }

    /** What stands against every group; none once it is resolved. */
    public Set<GroupDiscrepancy.Kind> discrepancies() {
        return discrepancies(since);
    }

    /**
     * The group that FIRST and SECOND have given since the discrepancy came up, and nothing else after them: a new test, as
     * section 5.3 asks. Without it nothing is resolved.
     */
    public Optional<BloodGroup> determinedAgain() {
        int found = IntStream.rangeClosed(1, since.size())
                .filter(seen -> !discrepancies(since.subList(0, seen)).isEmpty())
                .findFirst()
                .orElse(since.size());
        var again = since.subList(found, since.size());
        return again.isEmpty()
                ? Optional.empty()
                : agreed(again, groups(again.subList(again.size() - 1, again.size())));
    }

    /** The tail of {@code again} that says the last one's group. */
    private static Optional<BloodGroup> agreed(List<GroupDetermination> again, Set<BloodGroup> last) {
        int from = again.size();
        while (from > 0 && groups(again.subList(from - 1, from)).equals(last)) from--;
        return outstanding(again.subList(from, again.size())).isEmpty()
                ? last.stream().findFirst()
                : Optional.empty();
    }

    /** The donor's, where a determination was compared with one. */
    public Optional<BloodGroup> groupOnRecord() {
        return determined(and(before, since))
                .flatMap(each -> Stream.ofNullable(each.groupOnRecord()))
                .findFirst();
    }

    /** What was found of D by the determinations that gave this group; a weak or partial D that was ever found counts. */
    public Optional<RhDFinding> rhD(BloodGroup group) {
        var findings = determined(and(before, since))
                .filter(each -> each.group().equals(group))
                .flatMap(each -> Stream.ofNullable(each.rhDFinding()))
                .toList();
        return findings.reversed().stream()
                .filter(finding -> finding != RhDFinding.POSITIVE && finding != RhDFinding.NEGATIVE)
                .findFirst()
                .or(() -> findings.stream().findFirst());
    }

    /** Of which antigens any run has said whether the cells have them. */
    public Set<Antigen> typed() {
        return determined(and(before, since))
                .flatMap(each -> each.typed().stream())
                .map(TypedAntigen::antigen)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every determination that gave a group, whatever became of it. */
    List<GroupDetermined> determined() {
        return determined(and(before, since)).toList();
    }

    private Set<GroupDiscrepancy.Kind> discrepancies(List<GroupDetermination> seen) {
        var kinds = EnumSet.noneOf(GroupDiscrepancy.Kind.class);
        for (var each : seen) if (each instanceof GroupReadingDiscrepant reading) kinds.addAll(reading.discrepancies());
        if (resolved.isEmpty() && determined(seen).anyMatch(GroupDetermined::differsFromRecord))
            kinds.add(GroupDiscrepancy.Kind.DIFFERS_FROM_HISTORY);
        var groups = Stream.concat(resolved.stream(), groups(seen).stream()).distinct();
        if (groups.count() > 1) kinds.add(GroupDiscrepancy.Kind.DETERMINATIONS_DIFFER);
        return kinds;
    }

    private static Set<Determination> outstanding(Collection<GroupDetermination> seen) {
        var outstanding = EnumSet.allOf(Determination.class);
        determined(seen).forEach(each -> outstanding.remove(each.determination()));
        if (!outstanding.isEmpty()) return Set.copyOf(outstanding);
        return independent(seen) ? Set.of() : Set.of(Determination.SECOND);
    }

    private static boolean independent(Collection<GroupDetermination> seen) {
        return determined(seen)
                .filter(each -> each.determination() == Determination.FIRST)
                .anyMatch(first -> determined(seen)
                        .filter(each -> each.determination() == Determination.SECOND)
                        .anyMatch(first::isIndependentOf));
    }

    private static Set<BloodGroup> groups(Collection<GroupDetermination> seen) {
        return determined(seen).map(GroupDetermined::group).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<GroupDetermined> determined(Collection<GroupDetermination> seen) {
        return seen.stream().filter(GroupDetermined.class::isInstance).map(GroupDetermined.class::cast);
    }

    private static List<GroupDetermination> and(List<GroupDetermination> one, List<GroupDetermination> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
