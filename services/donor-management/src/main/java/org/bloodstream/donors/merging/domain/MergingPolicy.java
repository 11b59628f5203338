package org.bloodstream.donors.merging.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.merging.domain.MergeEvent.DonorMerged;
import org.bloodstream.donors.merging.domain.MergeEvent.DonorUnmerged;
import org.bloodstream.donors.merging.domain.MergeObjection.DonorAlreadyMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.DonorNotMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.GroupsDiffer;
import org.bloodstream.donors.merging.domain.MergeObjection.MergedIntoItself;
import org.bloodstream.donors.merging.domain.MergeObjection.SexesDiffer;
import org.bloodstream.donors.merging.domain.MergeObjection.StandingsDiffer;
import org.bloodstream.donors.merging.domain.MergeObjection.SurvivorAlreadyMerged;
import org.bloodstream.donors.merging.domain.MergeObjection.SurvivorMergedSince;
import org.bloodstream.donors.merging.domain.MergeOutcome.Accepted;
import org.bloodstream.donors.merging.domain.MergeOutcome.Refused;

/** When two records become one, and two again. A likeness never decides it; a person does. */
public final class MergingPolicy {
    private MergingPolicy() {}

    public static MergeOutcome merge(MergingRecord donor, MergingRecord survivor, Instant at) {
        List<MergeObjection> objections = new ArrayList<>();
        if (survivor.donor().equals(donor.donor())) objections.add(new MergedIntoItself());
        if (donor.into() instanceof UUID into) objections.add(new DonorAlreadyMerged(into));
        if (survivor.into() instanceof UUID into) objections.add(new SurvivorAlreadyMerged(into));
        if (donor.sex() != survivor.sex()) objections.add(new SexesDiffer());
        if (donor.contradicts(survivor)) objections.add(new GroupsDiffer());
        if (!donor.standing().conditions().equals(survivor.standing().conditions()))
            objections.add(new StandingsDiffer());
        return objections.isEmpty()
                ? new Accepted(new DonorMerged(donor.donor(), survivor.donor(), at))
                : new Refused(objections);
    }

    /**
     * The last merge is taken apart first: what a record was is then never in doubt.
     *
     * @param survivor the record that this one was merged into
     */
    public static MergeOutcome unmerge(MergingRecord donor, MergingRecord survivor, Instant at) {
        if (!survivor.donor().equals(donor.into())) return new Refused(List.of(new DonorNotMerged()));
        if (survivor.into() instanceof UUID above) return new Refused(List.of(new SurvivorMergedSince(above)));
        return new Accepted(new DonorUnmerged(donor.donor(), survivor.donor(), at));
    }
}
