package org.bloodstream.donors.me;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.NextDonation;
import org.bloodstream.donors.eligibility.domain.SelectionPolicy;
import org.bloodstream.donors.me.OwnRecord.Given;
import org.bloodstream.donors.me.OwnRecord.Next;
import org.bloodstream.donors.registration.domain.Sex;

/** From when each type may be given again, after everything that was given. */
final class NextByType {
    private NextByType() {}

    /** @param today local date */
    static List<Next> of(SelectionPolicy policy, Sex sex, List<Given> donations, LocalDate today) {
        return Arrays.stream(DonationType.values())
                .map(type -> donations.stream()
                        .map(given -> NextDonation.after(policy, given.donation(), type, sex, given.day()))
                        .max(Comparator.comparing(NextDonation::from))
                        .filter(next -> next.from().isAfter(today))
                        .map(next -> new Next(type, next.from(), next.words()))
                        .orElseGet(() -> new Next(type, today, null)))
                .toList();
    }
}
