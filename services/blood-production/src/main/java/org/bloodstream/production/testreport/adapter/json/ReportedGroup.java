package org.bloodstream.production.testreport.adapter.json;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.GroupReactions;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.TypedAntigen;
import org.bloodstream.production.grouping.domain.GroupingRun;
import org.bloodstream.production.grouping.domain.GroupingRun.Said;
import org.jspecify.annotations.Nullable;

/** GroupReported, the fields that matter here; others may come. */
record ReportedGroup(
        @Nullable DonationNumber donation,
        @Nullable Determination determination,
        @Nullable String analyser,
        @Nullable String run,
        @Nullable Found found) {

    record Found(
            @Nullable BloodGroup group,
            @Nullable RhDFinding rhDFinding,
            @Nullable GroupReactions reactions,
            @Nullable List<TypedAntigen> antigens) {

        /** Absent when it is both, neither, or a finding that the RhD does not rest on. */
        private @Nullable Said said() {
            if (group != null && reactions == null && fits(group)) return new Said.Group(group, rhDFinding);
            return group == null && reactions != null && rhDFinding == null ? new Said.Reactions(reactions) : null;
        }

        private boolean fits(BloodGroup said) {
            return rhDFinding == null || rhDFinding.asDonor().equals(Optional.of(said.rhD()));
        }
    }

    /** Absent when it is not as agreed. */
    Optional<GroupingRun> read() {
        if (donation == null || determination == null || analyser == null || run == null || found == null)
            return Optional.empty();
        var said = found.said();
        return said == null
                ? Optional.empty()
                : Optional.of(new GroupingRun(donation, said, found.antigens(), determination, analyser, run));
    }
}
