package org.bloodstream.donors.eligibility.domain;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.bloodstream.donors.eligibility.domain.ReviewObjection.DonorMergedAway;
import org.bloodstream.donors.eligibility.domain.ReviewObjection.ReviewNotOfThisAge;
import org.bloodstream.donors.eligibility.domain.ReviewObjection.ReviewedToday;
import org.bloodstream.donors.registration.domain.Sex;
import org.jspecify.annotations.Nullable;

/** A clinician's review of a donor, and how long it holds: a year, for either ground [D]; the sheet says so of the yearly one. */
public final class Reviewing {
    private Reviewing() {}

    /**
     * All that keeps a clinician from recording a review.
     *
     * @param survivor the record that stands for the donor's now; absent for one that was not merged into another
     * @param today local date
     */
    public static List<ReviewObjection> objections(
            SelectionPolicy policy,
            DonorForSelection donor,
            @Nullable UUID survivor,
            ReviewGround ground,
            LocalDate today) {
        boolean concerns = Arrays.stream(DonationType.values())
                .anyMatch(donation -> ground.concerns(policy, donation, donor.sex(), donor.dateOfBirth(), today));
        return Stream.<Optional<ReviewObjection>>of(
                        Optional.ofNullable(survivor).map(DonorMergedAway::new),
                        concerns ? Optional.empty() : Optional.of(new ReviewNotOfThisAge()),
                        today.equals(donor.reviews().last(ground))
                                ? Optional.of(new ReviewedToday())
                                : Optional.empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * First local date on which a review no longer holds, by the rules in force. A donor who has not given for years is
     * reviewed anew whatever it is.
     */
    public static LocalDate holdsUntil(SelectionPolicy policy, Sex sex, LocalDate reviewedOn) {
        return Arrays.stream(DonationType.values())
                .map(donation -> policy.limit(Limit.REVIEW_HOLDS_MONTHS, donation, sex))
                .map(months -> reviewedOn.plusMonths(months.value()))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
