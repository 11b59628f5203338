package org.bloodstream.production.forecast.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.donation.domain.GroupStanding.Unconfirmed;

/** The group that a unit will have, as far as that can be foreseen before it bears a label: to plan by, and for nothing else [D]. */
public final class ExpectedGroup {
    private ExpectedGroup() {}

    /**
     * By what was determined of the donation, once or twice, and before that by the donor's group on record. Empty where nothing
     * says one, and of a discrepant group.
     */
    public static Optional<BloodGroup> of(DonationInProduction donation, Optional<BloodGroup> onRecord) {
        return switch (donation.group()) {
            case Confirmed(var group) -> Optional.of(group);
            case Discrepant _ -> Optional.empty();
            case Unconfirmed _ ->
                donation.grouping().since().stream()
                        .filter(GroupDetermined.class::isInstance)
                        .map(determined -> ((GroupDetermined) determined).group())
                        .findFirst()
                        .or(() -> onRecord);
        };
    }

    /** Of a pack of several donations: theirs, when all of them are expected to have the same. */
    public static Optional<BloodGroup> of(Collection<Optional<BloodGroup>> donations) {
        var groups = donations.stream().collect(Collectors.toUnmodifiableSet());
        return groups.size() == 1 ? groups.iterator().next() : Optional.empty();
    }
}
