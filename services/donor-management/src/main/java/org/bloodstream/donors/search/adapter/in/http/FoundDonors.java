package org.bloodstream.donors.search.adapter.in.http;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.likeness.domain.Part;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.search.domain.Match;
import org.jspecify.annotations.Nullable;

/**
 * Best first.
 *
 * @param more there are others who fit less well: the query needs the birth date
 */
record FoundDonors(List<FoundDonor> donors, boolean more) {

    static FoundDonors of(List<Match> matches, int limit) {
        return new FoundDonors(matches.stream().limit(limit).map(FoundDonor::of).toList(), matches.size() > limit);
    }

    List<String> persons() {
        return donors.stream().map(found -> found.donor().toString()).toList();
    }

    /** @param score bits, the sum of the parts' weights */
    record FoundDonor(
            UUID donor,
            String familyName,
            String givenName,
            @Nullable LocalDate dateOfBirth,
            @Nullable Sex sex,
            @Nullable String postcode,
            double score,
            List<Part> parts) {

        static FoundDonor of(Match match) {
            var found = match.candidate();
            return new FoundDonor(
                    found.donor(),
                    found.familyName(),
                    found.givenName(),
                    found.particulars().dateOfBirth(),
                    found.particulars().sex(),
                    found.postcode(),
                    match.likeness().score(),
                    match.likeness().parts());
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "FoundDonor[…]";
        }
    }
}
