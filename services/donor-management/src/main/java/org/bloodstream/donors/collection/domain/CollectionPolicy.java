package org.bloodstream.donors.collection.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorDeceased;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorDeferred;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorMergedAway;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorOptedOut;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorTooYoung;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorTransferred;
import org.bloodstream.donors.collection.domain.CollectionObjection.GroupsContradict;
import org.bloodstream.donors.collection.domain.CollectionObjection.IntervalTooShort;
import org.bloodstream.donors.collection.domain.CollectionObjection.LeftToAClinician;
import org.bloodstream.donors.collection.domain.CollectionObjection.NotAssessedToday;
import org.bloodstream.donors.collection.domain.CollectionObjection.VolumeOutsideSpecification;
import org.bloodstream.donors.registration.domain.Sex;

/** One rule at the chairside. All are asked; none hides another's answer. */
@FunctionalInterface
public interface CollectionPolicy {
    Stream<CollectionObjection> objections(Bleed bleed, DonorAtCollection donor);

    /** mL, the limit included; COL-01. */
    int LEAST_ML = 428;

    /** mL, the limit included; COL-01. */
    int MOST_ML = 522;

    /** COL-01: 475 mL ± 10 %, rounded inwards to whole mL; 04_donor_selection.md, section 4.1 (Red Book 4.6). */
    CollectionPolicy VOLUME_IS_WITHIN_SPECIFICATION = (bleed, _) -> isWithinSpecification(bleed.volumeMl())
            ? Stream.empty()
            : Stream.of(new VolumeOutsideSpecification(bleed.volumeMl(), LEAST_ML, MOST_ML));

    /** COL-02: 12 weeks (male), 16 weeks (female) between local dates; section 4.2 (NIBTS, Red Book 3). */
    CollectionPolicy INTERVAL_HAS_PASSED = (bleed, donor) -> {
        LocalDate last = donor.lastDonation();
        if (last == null) return Stream.empty();
        int weeks = weeksBetweenDonations(donor.sex());
        LocalDate eligibleFrom = last.plusWeeks(weeks);
        return bleed.at().toLocalDate().isBefore(eligibleFrom)
                ? Stream.of(new IntervalTooShort(weeks, eligibleFrom))
                : Stream.empty();
    };

    /** COL-03: from the 17th birthday; section 4.1 (NIBTS; BSQR 2005, part 3). */
    CollectionPolicy DONOR_IS_OF_AGE = (bleed, donor) ->
            donor.dateOfBirth().plusYears(17).isAfter(bleed.at().toLocalDate())
                    ? Stream.of(new DonorTooYoung(17))
                    : Stream.empty();

    /** COL-04: not from somebody who is recorded as deceased, opted out or transferred; the design's choice [D]. */
    CollectionPolicy STANDING_ALLOWS = (_, donor) -> {
        var standing = donor.standing();
        Stream<CollectionObjection> died = Stream.ofNullable(standing.diedOn()).map(_ -> new DonorDeceased());
        Stream<CollectionObjection> left = standing.optedOut() ? Stream.of(new DonorOptedOut()) : Stream.empty();
        Stream<CollectionObjection> moved =
                Stream.ofNullable(standing.transferredTo()).map(_ -> new DonorTransferred());
        return Stream.of(died, left, moved).flatMap(each -> each);
    };

    /** COL-05: under the number that stands for the donor, so that one history decides; the design's choice [D]. */
    CollectionPolicy RECORD_STANDS_FOR_ITSELF = (_, donor) -> {
        var survivor = donor.survivor();
        return survivor == null ? Stream.empty() : Stream.of(new DonorMergedAway(survivor));
    };

    /** COL-06: from nobody whom a deferral in force keeps from it; 04_donor_selection.md, section 4.3. */
    CollectionPolicy NO_DEFERRAL_IS_IN_FORCE = (bleed, donor) ->
            donor.selection().deferralsAt(bleed.at(), bleed.kind()).map(DonorDeferred::by);

    /** COL-07: after a health check of the same local day that accepts; section 4.3 (eligible, or accepted by a clinician). */
    CollectionPolicy ACCEPTED_TODAY = (bleed, donor) ->
            donor.selection().accepts(bleed.at(), bleed.kind()) ? Stream.empty() : Stream.of(new NotAssessedToday());

    /**
     * COL-08: not while the groups of the donor's donations contradict each other. Every donation is tested anyway; but then
     * it is in doubt who this is, and with it whose deferrals and intervals hold. The design's choice [D].
     */
    CollectionPolicy GROUPS_AGREE =
            (_, donor) -> donor.groupsContradict() ? Stream.of(new GroupsContradict()) : Stream.empty();

    /** COL-16: not while what the donor told after giving is left to a clinician; section 4.3 (decider is rule or clinician) [D]. */
    CollectionPolicy NOTHING_IS_TO_BE_DECIDED =
            (_, donor) -> donor.selection().toBeDecided() ? Stream.of(new LeftToAClinician()) : Stream.empty();

    List<CollectionPolicy> CURRENT = List.of(
            VOLUME_IS_WITHIN_SPECIFICATION,
            INTERVAL_HAS_PASSED,
            DONOR_IS_OF_AGE,
            STANDING_ALLOWS,
            RECORD_STANDS_FOR_ITSELF,
            NO_DEFERRAL_IS_IN_FORCE,
            ACCEPTED_TODAY,
            GROUPS_AGREE,
            NOTHING_IS_TO_BE_DECIDED);

    static List<CollectionObjection> objectionsTo(Bleed bleed, DonorAtCollection donor) {
        return CURRENT.stream()
                .flatMap(policy -> policy.objections(bleed, donor))
                .toList();
    }

    /** All but the volume, which nobody knows before the needle is out. */
    static List<CollectionObjection> objectionsBeforeTheNeedle(Bleed bleed, DonorAtCollection donor) {
        return CURRENT.stream()
                .filter(policy -> policy != VOLUME_IS_WITHIN_SPECIFICATION)
                .flatMap(policy -> policy.objections(bleed, donor))
                .toList();
    }

    /** COL-01. */
    static boolean isWithinSpecification(int volumeMl) {
        return volumeMl >= LEAST_ML && volumeMl <= MOST_ML;
    }

    private static int weeksBetweenDonations(Sex sex) {
        return switch (sex) {
            case FEMALE -> 16;
            case MALE -> 12;
        };
    }
}
