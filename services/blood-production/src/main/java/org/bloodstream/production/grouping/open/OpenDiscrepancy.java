package org.bloodstream.production.grouping.open;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;
import org.bloodstream.production.donation.domain.Grouping;
import org.bloodstream.web.problem.Problem.Reason;
import org.bloodstream.web.problem.Reasons;

/**
 * A donation whose group nobody may rely on.
 *
 * @param printed the donation as on the label
 * @param ageSeconds since it was found, whole seconds
 * @param discrepancies every reason
 * @param groupOnRecord the donor's, where a determination was compared with one
 * @param determinations since the last resolution, oldest first
 * @param determinedAgain the group that it can be resolved to; absent until it was determined twice again
 */
record OpenDiscrepancy(
        DonationNumber donation,
        String printed,
        Instant foundAt,
        long ageSeconds,
        List<Reason> discrepancies,
        Optional<BloodGroup> groupOnRecord,
        List<Seen> determinations,
        Optional<BloodGroup> determinedAgain) {

    static OpenDiscrepancy of(DonationNumber donation, Instant foundAt, Grouping grouping, Instant now) {
        return new OpenDiscrepancy(
                donation,
                donation.printed(),
                foundAt,
                Math.max(0, Duration.between(foundAt, now).toSeconds()),
                Reasons.of(grouping.discrepancies().stream()
                        .map(GroupDiscrepancy::new)
                        .toList()),
                grouping.groupOnRecord(),
                grouping.since().stream().map(Seen::of).toList(),
                grouping.determinedAgain());
    }

    /** @param group absent where the reactions make none */
    record Seen(
            Determination determination,
            String analyser,
            Instant determinedAt,
            Optional<BloodGroup> group,
            Optional<RhDFinding> rhDFinding,
            Optional<GroupReactions> reactions) {

        static Seen of(GroupDetermination seen) {
            return switch (seen) {
                case GroupDetermined it ->
                    new Seen(
                            it.determination(),
                            it.analyser(),
                            it.determinedAt(),
                            Optional.of(it.group()),
                            Optional.ofNullable(it.rhDFinding()),
                            Optional.ofNullable(it.reactions()));
                case GroupReadingDiscrepant it ->
                    new Seen(
                            it.determination(),
                            it.analyser(),
                            it.determinedAt(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(it.reactions()));
            };
        }
    }
}
