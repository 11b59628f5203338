package org.bloodstream.donors.eligibility.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.donors.registration.domain.Sex;

/**
 * What selection needs to know of a donor.
 *
 * @param sex as recorded for selection, which is not gender identity (section 4.2 [GK])
 * @param donations all, in any order
 * @param reviews the last by a clinician, under any number of the donor's
 * @param deferrals on record under any number of the donor's, that nobody has ended
 * @param overruled by two clinicians, under any number of the donor's
 */
public record DonorForSelection(
        LocalDate dateOfBirth,
        Sex sex,
        List<PastDonation> donations,
        LastReviews reviews,
        List<EarlierDeferral> deferrals,
        List<Overruled> overruled) {
    public DonorForSelection {
        donations = List.copyOf(donations);
        deferrals = List.copyOf(deferrals);
        overruled = List.copyOf(overruled);
    }

    /** As the donor was at that moment, as far as giving is concerned. */
    public DonorForSelection before(Instant at) {
        return new DonorForSelection(
                dateOfBirth,
                sex,
                donations.stream()
                        .filter(given -> given.at().toInstant().isBefore(at))
                        .toList(),
                reviews,
                deferrals,
                overruled);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorForSelection[…]";
    }
}
