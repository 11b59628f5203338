package org.bloodstream.donors.groupalarm.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.BloodGroup;

/**
 * The groups of all donations of one person. A donor's group does not change (ST-22), so two of them are one too many.
 *
 * @param donor the record that stands for the person
 */
public record DonorsGroups(UUID donor, List<CountedGroup> determinations) {
    public DonorsGroups {
        determinations = List.copyOf(determinations);
    }

    /** Empty while they agree. */
    public Optional<Contradiction> contradiction() {
        if (groups(determinations).size() < 2) return Optional.empty();
        boolean within = determinations.stream().collect(Collectors.groupingBy(CountedGroup::donor)).values().stream()
                .anyMatch(own -> groups(own).size() > 1);
        return Optional.of(within ? Contradiction.DONATIONS_DISAGREE : Contradiction.RECORDS_DIFFER);
    }

    /** Whether the laboratory has ever said so of this person. */
    boolean wasSaid(BloodGroup group) {
        return determinations.stream().anyMatch(each -> each.said().equals(group));
    }

    private static Set<BloodGroup> groups(Collection<CountedGroup> determinations) {
        return determinations.stream().map(CountedGroup::counts).collect(Collectors.toSet());
    }
}
