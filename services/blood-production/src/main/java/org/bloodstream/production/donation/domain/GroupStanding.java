package org.bloodstream.production.donation.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;

/** What is known of a donation's group. */
public sealed interface GroupStanding {
    record Confirmed(BloodGroup group) implements GroupStanding {}

    record Unconfirmed(Set<Determination> outstanding) implements GroupStanding {}

    record Discrepant(Set<BloodGroup> groups) implements GroupStanding {}

    /** Confirmed when FIRST and SECOND are there and no determination ever said otherwise. */
    static GroupStanding of(List<GroupDetermined> determinations) {
        var groups = determinations.stream().map(GroupDetermined::group).collect(Collectors.toUnmodifiableSet());
        if (groups.size() > 1) return new Discrepant(groups);
        var outstanding = EnumSet.allOf(Determination.class);
        determinations.forEach(determined -> outstanding.remove(determined.determination()));
        return outstanding.isEmpty()
                ? new Confirmed(groups.iterator().next())
                : new Unconfirmed(Set.copyOf(outstanding));
    }
}
