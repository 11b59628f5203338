package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.eligibility.domain.ReferralObjection.AssessmentAnswered;
import org.bloodstream.donors.eligibility.domain.ReferralObjection.AssessmentNotOfToday;
import org.bloodstream.donors.eligibility.domain.ReferralObjection.AssessmentNotReferred;
import org.bloodstream.donors.eligibility.domain.ReferralObjection.DonorDeferred;
import org.bloodstream.donors.eligibility.domain.ReferralObjection.DonorMergedAway;
import org.bloodstream.donors.eligibility.domain.ReferralObjection.EndNotInFuture;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as a clinician finds it.
 *
 * @param outcome of the rules, by its name on the wire
 * @param assessedOn local date
 * @param survivor the record that stands for the donor's now; absent for one that was not merged into another
 * @param deferrals of the donor, that nobody has ended
 */
public record Referral(
        UUID assessment,
        UUID donor,
        DonationType donation,
        String outcome,
        LocalDate assessedOn,
        boolean answered,
        @Nullable UUID survivor,
        List<EarlierDeferral> deferrals) {
    private static final String REFERRED = "REFER_TO_CLINICIAN";

    public Referral {
        deferrals = List.copyOf(deferrals);
    }

    /**
     * All that keeps a clinician from giving this answer. An answer is the assessment's last word, and to accept counts on
     * the day of the assessment only: on another day the donor is asked again.
     *
     * @param now in the region's zone
     */
    public List<ReferralObjection> objectionsTo(ClinicianAnswer answer, ZonedDateTime now) {
        List<ReferralObjection> objections = new ArrayList<>();
        if (survivor != null) objections.add(new DonorMergedAway(survivor));
        if (!outcome.equals(REFERRED)) objections.add(new AssessmentNotReferred(outcome));
        if (answered) objections.add(new AssessmentAnswered());
        objections.addAll(
                switch (answer) {
                    case ClinicianAnswer.Accept _ -> againstAccepting(now);
                    case ClinicianAnswer.Defer defer -> againstDeferring(defer.until(), now);
                });
        return objections;
    }

    private static List<ReferralObjection> againstDeferring(@Nullable Return until, ZonedDateTime now) {
        return until != null && until.hasCome(now) ? List.of(new EndNotInFuture()) : List.of();
    }

    private List<ReferralObjection> againstAccepting(ZonedDateTime now) {
        List<ReferralObjection> objections = new ArrayList<>();
        if (!assessedOn.equals(now.toLocalDate())) objections.add(new AssessmentNotOfToday(assessedOn));
        deferrals.stream()
                .filter(deferral -> deferral.holds(donation, now))
                .map(deferral -> new DonorDeferred(deferral.deferral()))
                .forEach(objections::add);
        return objections;
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Referral[" + assessment + "]";
    }
}
