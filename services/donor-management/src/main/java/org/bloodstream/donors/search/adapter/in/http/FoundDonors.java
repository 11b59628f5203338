package org.bloodstream.donors.search.adapter.in.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.donors.likeness.domain.Part;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.search.domain.Candidate;
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
     * @param formerNames from before a correction, given name first
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
            @Nullable List<String> formerNames,
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
                    former(found),
                    there == null ? null : there.survivor(),
                    there == null ? Set.of() : there.standing().conditions(),
                    match.likeness().score(),
                    match.likeness().parts());
        }

        /** Absent for nearly everybody. */
        private static @Nullable List<String> former(Candidate found) {
            var names = found.former().stream()
                    .map(name -> name.given() + " " + name.family())
                    .toList();
            return names.isEmpty() ? null : names;
        }

        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "FoundDonor[…]";
        }
    }
}
