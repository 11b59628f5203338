package org.bloodstream.donors.adverseevents.domain;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.ArmNotSaid;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.DonationNotOfDonor;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpInPast;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.FollowUpMissing;
import org.bloodstream.donors.adverseevents.domain.AdverseEventObjection.OnsetInFuture;

/** Whether a report can be right. The follow-up of a severe event is the design's demand [D]. */
public final class AdverseEventPolicy {
    private AdverseEventPolicy() {}

    /**
     * @param ofDonor whether the donation named is this donor's; true when none is
     * @param now in the region's zone
     */
    public static List<AdverseEventObjection> objections(
            AdverseEventReport report, boolean ofDonor, ZonedDateTime now) {
        var donation = report.donation();
        Stream<AdverseEventObjection> onset = report.onsetAt().isAfter(now.toInstant())
                ? Stream.of(new OnsetInFuture(report.onsetAt()))
                : Stream.empty();
        Stream<AdverseEventObjection> foreign =
                ofDonor || donation == null ? Stream.empty() : Stream.of(new DonationNotOfDonor(donation));
        Stream<AdverseEventObjection> arm = report.complication().isInTheArm() && report.arm() == null
                ? Stream.of(new ArmNotSaid())
                : Stream.empty();
        return Stream.of(onset, foreign, arm, followUps(report, now))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<AdverseEventObjection> followUps(AdverseEventReport report, ZonedDateTime now) {
        if (report.isForClinician() && report.followUps().isEmpty()) return Stream.of(new FollowUpMissing());
        return report.followUps().stream()
                .map(FollowUp::dueOn)
                .filter(due -> due.isBefore(now.toLocalDate()))
                .map(FollowUpInPast::new);
    }
}
