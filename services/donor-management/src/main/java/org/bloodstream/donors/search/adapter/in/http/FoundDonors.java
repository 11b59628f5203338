package org.bloodstream.donors.search.adapter.in.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.likeness.domain.Part;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.search.domain.Match;
import org.bloodstream.donors.standing.domain.Condition;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.jspecify.annotations.Nullable;

/**
 * Best first.
 *
 * @param more there are others who fit less well: the query needs the birth date
 */
record FoundDonors(List<FoundDonor> donors, boolean more) {

    /** @param register how it stands with whom is shown */
    static FoundDonors of(List<Match> shown, boolean more, Map<UUID, DonorOnRegister> register) {
        return new FoundDonors(
                shown.stream().map(match -> FoundDonor.of(match, register)).toList(), more);
    }

    List<String> persons() {
        return donors.stream().map(found -> found.donor().toString()).toList();
    }

    /**
     * @param survivor of a record that was merged into another
     * @param standing empty for a donor who is simply registered
     * @param score bits, the sum of the parts' weights
     */
    record FoundDonor(
            UUID donor,
            String familyName,
            String givenName,
            @Nullable LocalDate dateOfBirth,
            @Nullable Sex sex,
            @Nullable String postcode,
            @Nullable UUID survivor,
            Set<Condition> standing,
            double score,
            List<Part> parts) {

        static FoundDonor of(Match match, Map<UUID, DonorOnRegister> register) {
            var found = match.candidate();
            var there = register.get(found.donor());
            return new FoundDonor(
                    found.donor(),
                    found.familyName(),
                    found.givenName(),
                    found.particulars().dateOfBirth(),
                    found.particulars().sex(),
                    found.postcode(),
                    there == null ? null : there.survivor(),
                    there == null ? Set.of() : there.standing().conditions(),
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
