package org.bloodstream.production.grouping.domain;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupDiscrepancy;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.GroupReading;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermination;
import org.bloodstream.production.donation.domain.DonationEvent.GroupDetermined;
import org.bloodstream.production.donation.domain.DonationEvent.GroupReadingDiscrepant;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.jspecify.annotations.Nullable;

/**
 * What an analyser, or a person at the bench, reports of one grouping.
 *
 * @param antigens typed in the same run; of reactions that make no group they count for nothing
 * @param run of the analyser, by its own number; absent when it was not said
 */
public record GroupingRun(
        DonationNumber donation,
        Said said,
        @Nullable List<TypedAntigen> antigens,
        Determination determination,
        String analyser,
        @Nullable String run) {

    /** Either what was made of it, or what was seen. */
    public sealed interface Said {
        /** @param rhDFinding what the RhD rests on; absent when the analyser tells the RhD alone */
        record Group(BloodGroup group, @Nullable RhDFinding rhDFinding) implements Said {}

        record Reactions(GroupReactions reactions) implements Said {}
    }

    /**
     * Reactions are read by the kernel: they are a group, or every reason why they are none.
     *
     * @param groupOnRecord the donor's; absent when none is known
     */
    public GroupDetermination determined(@Nullable BloodGroup groupOnRecord, Instant at) {
        return switch (said) {
            case Said.Group(var group, var finding) -> determined(group, finding, null, groupOnRecord, at);
            case Said.Reactions(var reactions) -> read(reactions, groupOnRecord, at);
        };
    }

    private GroupDetermination read(GroupReactions reactions, @Nullable BloodGroup groupOnRecord, Instant at) {
        return switch (reactions.read()) {
            case GroupReading.Agreed agreed -> determined(agreed.asDonor(), agreed.rhD(), reactions, groupOnRecord, at);
            case GroupReading.Discrepant(var reasons) ->
                new GroupReadingDiscrepant(
                        donation,
                        reactions,
                        reasons.stream().map(GroupDiscrepancy::kind).toList(),
                        determination,
                        analyser,
                        at);
        };
    }

    private GroupDetermined determined(
            BloodGroup group,
            @Nullable RhDFinding finding,
            @Nullable GroupReactions reactions,
            @Nullable BloodGroup groupOnRecord,
            Instant at) {
        return new GroupDetermined(
                donation, group, antigens, determination, analyser, at, finding, reactions, groupOnRecord, run);
    }
}
