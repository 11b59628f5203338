package org.bloodstream.donors.sessions.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.deferral.domain.Deferral;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.eligibility.domain.DonorForSelection;
import org.bloodstream.donors.eligibility.domain.LastReviews;
import org.bloodstream.donors.eligibility.domain.PastDonation;
import org.bloodstream.donors.registration.domain.Sex;
import org.bloodstream.donors.standing.domain.DonorStanding;
import org.jspecify.annotations.Nullable;

/**
 * What a booking needs to know of a donor.
 *
 * @param standing on the register
 * @param survivor the record that stands for this one; absent for one that was not merged into another
 * @param gifts all donations under any number of the donor's, and what the donor has come for in a session that is still open
 * @param held open appointments and places on waiting lists
 * @param deferrals of any state, under any number of the donor's
 */
public record DonorForBooking(
        UUID donor,
        Sex sex,
        LocalDate dateOfBirth,
        DonorStanding standing,
        @Nullable UUID survivor,
        List<Gift> gifts,
        List<Held> held,
        List<Deferral> deferrals) {
    public DonorForBooking {
        gifts = List.copyOf(gifts);
        held = List.copyOf(held);
        deferrals = List.copyOf(deferrals);
    }

    /**
     * @param day local date
     * @param volumeMl mL; 0 while it is not known, as of who has come and not given yet
     */
    public record Gift(DonationType donation, LocalDate day, int volumeMl) {
        public Gift(DonationType donation, LocalDate day) {
            this(donation, day, 0);
        }
    }

    /** @param day local date */
    public record Held(UUID appointment, DonationType donation, LocalDate day, boolean waiting) {}

    /** As the rules of selection see who comes on a day, with what is given until then. @param before not later than that day */
    DonorForSelection expected(List<Gift> before, ZoneId zone) {
        return new DonorForSelection(
                dateOfBirth,
                sex,
                before.stream()
                        .map(gift -> new PastDonation(
                                gift.donation(), gift.volumeMl(), gift.day().atStartOfDay(zone)))
                        .toList(),
                LastReviews.NONE,
                List.of(),
                List.of());
    }

    /** As if the donor did not hold this one. */
    DonorForBooking without(UUID appointment) {
        return new DonorForBooking(
                donor,
                sex,
                dateOfBirth,
                standing,
                survivor,
                gifts,
                held.stream()
                        .filter(each -> !each.appointment().equals(appointment))
                        .toList(),
                deferrals);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "DonorForBooking[…]";
    }
}
