package org.bloodstream.donors.callup.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.donors.eligibility.domain.DonationType;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/**
 * A donor who may be invited as far as register, consent, group and address say.
 *
 * @param gifts everything given, under any number of the donor's
 * @param district outward code of the postcode; absent where none is known
 * @param kilometres from the venue to the middle of the district; absent where it is not known
 * @param lastCalled local date; absent for who was never called
 * @param callsInTheYear in the last 365 days
 */
public record Callable(
        UUID donor,
        Sex sex,
        BloodGroup group,
        List<Gift> gifts,
        @Nullable String district,
        @Nullable Integer kilometres,
        @Nullable LocalDate lastCalled,
        int callsInTheYear) {
    public Callable {
        gifts = List.copyOf(gifts);
    }

    /** @param day local date */
    public record Gift(DonationType donation, LocalDate day) {}

    @Nullable
    LocalDate lastGave() {
        return gifts.stream().map(Gift::day).max(LocalDate::compareTo).orElse(null);
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Callable[" + donor + "]";
    }
}
