package org.bloodstream.donors.registration.application;

import org.bloodstream.donors.likeness.domain.NormalName;
import org.bloodstream.donors.likeness.domain.Particulars;
import org.bloodstream.donors.likeness.domain.Residence;
import org.bloodstream.donors.likeness.domain.Verdict;
import org.bloodstream.donors.registration.domain.Applicant;
import org.bloodstream.donors.registration.domain.LikelyDonor;
import org.bloodstream.donors.registration.domain.LikelyDonor.Agreement;
import org.bloodstream.donors.search.domain.Match;

/** An applicant as the register is searched, and whom it finds as registration tells it. */
public final class ApplicantParticulars {
    private ApplicantParticulars() {}

    static Particulars of(Applicant applicant) {
        return new Particulars(
                NormalName.of(applicant.familyName()),
                NormalName.of(applicant.givenName()),
                applicant.dateOfBirth(),
                applicant.sex(),
                Residence.of(applicant.postcode(), applicant.addressLine()),
                applicant.number());
    }

    /** By number and by what agrees; no names. */
    public static LikelyDonor likely(Match match) {
        var likeness = match.likeness();
        return new LikelyDonor(
                match.candidate().donor(),
                likeness.verdict() == Verdict.SAME,
                likeness.score(),
                likeness.parts().stream()
                        .map(part ->
                                new Agreement(part.field().name(), part.level().name(), part.weight()))
                        .toList());
    }
}
