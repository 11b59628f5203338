package org.bloodstream.donors.collection.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.donors.collection.domain.CollectionObjection.ApheresisNeedsSession;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorDeceased;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorDeferred;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorMergedAway;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorOptedOut;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorTooYoung;
import org.bloodstream.donors.collection.domain.CollectionObjection.DonorTransferred;
import org.bloodstream.donors.collection.domain.CollectionObjection.GroupsContradict;
import org.bloodstream.donors.collection.domain.CollectionObjection.IntervalTooShort;
import org.bloodstream.donors.collection.domain.CollectionObjection.LeftToAClinician;
import org.bloodstream.donors.collection.domain.CollectionObjection.MigrationDiffers;
import org.bloodstream.donors.collection.domain.CollectionObjection.MigrationNotLive;
import org.bloodstream.donors.collection.domain.CollectionObjection.NotAssessedToday;
import org.bloodstream.donors.collection.domain.CollectionObjection.VolumeOutsideSpecification;

/** One rule at the chairside. All are asked; none hides another's answer. */
@FunctionalInterface
public interface CollectionPolicy {
    Stream<CollectionObjection> objections(Bleed bleed, DonorAtCollection donor);

    /** COL-01: by the limits of what is given; 04_donor_selection.md, section 4.1. */
    CollectionPolicy VOLUME_IS_WITHIN_SPECIFICATION = (bleed, _) -> isWithinSpecification(
                    bleed.kind(), bleed.volumeMl())
            ? Stream.empty()
            : Stream.of(new VolumeOutsideSpecification(
                    bleed.volumeMl(), bleed.kind().leastMl(), bleed.kind().mostMl()));

    /** COL-18: what a machine takes is recorded at a session, where kit, anticoagulant and run are told; the design's choice [D]. */
    CollectionPolicy ONE_CALL_IS_ENOUGH =
            (bleed, _) -> bleed.kind().isByApheresis() ? Stream.of(new ApheresisNeedsSession()) : Stream.empty();

    /** COL-02: since every donation, by the table of intervals in force; section 4.2 (NIBTS, Red Book 3). */
    CollectionPolicy INTERVAL_HAS_PASSED = (bleed, donor) -> {
        var next = donor.selection().next(bleed.kind());
        return next != null && bleed.at().toLocalDate().isBefore(next.from())
                ? Stream.of(new IntervalTooShort(next.rule(), next.from()))
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

    /** COL-19: not while what the donor told after giving is left to a clinician; section 4.3 (decider is rule or clinician) [D]. */
    CollectionPolicy NOTHING_IS_TO_BE_DECIDED =
            (_, donor) -> donor.selection().toBeDecided() ? Stream.of(new LeftToAClinician()) : Stream.empty();

    /** COL-20: nobody whom an old system brought before it went live; 13_peers.md, N18 (SHOT IT vignettes 2009 [S18]) [D]. */
    CollectionPolicy SYSTEM_IS_LIVE =
            (_, donor) -> donor.migration().notLive() ? Stream.of(new MigrationNotLive()) : Stream.empty();

    /** COL-21: not while nobody has decided what differs of the donor's deferrals, group or antibodies; as COL-20 [D]. */
    CollectionPolicy NOTHING_BROUGHT_DIFFERS =
            (_, donor) -> donor.migration().differs() ? Stream.of(new MigrationDiffers()) : Stream.empty();

    /** All but the volume, which nobody knows then. */
    List<CollectionPolicy> BEFORE_THE_NEEDLE = List.of(
            INTERVAL_HAS_PASSED,
            DONOR_IS_OF_AGE,
            STANDING_ALLOWS,
            RECORD_STANDS_FOR_ITSELF,
            NO_DEFERRAL_IS_IN_FORCE,
            ACCEPTED_TODAY,
            GROUPS_AGREE,
            NOTHING_IS_TO_BE_DECIDED,
            SYSTEM_IS_LIVE,
            NOTHING_BROUGHT_DIFFERS);

    /** To a donation that is recorded in one call. */
    static List<CollectionObjection> objectionsTo(Bleed bleed, DonorAtCollection donor) {
        return Stream.concat(Stream.of(VOLUME_IS_WITHIN_SPECIFICATION, ONE_CALL_IS_ENOUGH), BEFORE_THE_NEEDLE.stream())
                .flatMap(policy -> policy.objections(bleed, donor))
                .toList();
    }

    static List<CollectionObjection> objectionsBeforeTheNeedle(Bleed bleed, DonorAtCollection donor) {
        return BEFORE_THE_NEEDLE.stream()
                .flatMap(policy -> policy.objections(bleed, donor))
                .toList();
    }

    /** COL-01. */
    static boolean isWithinSpecification(DonationKind kind, int volumeMl) {
        return volumeMl >= kind.leastMl() && volumeMl <= kind.mostMl();
    }
}
