package org.bloodstream.production.typing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.Determination;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.GroupStanding.Confirmed;
import org.bloodstream.production.donation.domain.GroupStanding.Discrepant;
import org.bloodstream.production.donation.domain.GroupStanding.Unconfirmed;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.donation.domain.MandatoryTest;

/**
 * A donation of which the typing bench still has to do something.
 *
 * @param printed the donation as on the label
 * @param work in the order in which it is done
 * @param antigens of the phenotype that no run has typed; empty unless that is among the work
 */
record AwaitedTyping(
        DonationNumber donation, String printed, Instant collectedAt, List<Work> work, List<String> antigens) {
    AwaitedTyping {
        work = List.copyOf(work);
        antigens = List.copyOf(antigens);
    }

    enum Work {
        FIRST_DETERMINATION,
        SECOND_DETERMINATION,
        /** It is discrepant: a first and a second determination have to agree anew. */
        DETERMINE_AGAIN,
        /** It was determined twice again: a quality officer resolves it. */
        RESOLUTION,
        ANTIBODY_SCREEN,
        ANTIBODY_SCREEN_REPEAT,
        PHENOTYPE
    }

    /** Rh and K, typed before the label is printed (05_donation_testing.md, section 5.3 [GK]). */
    private static final List<Antigen> PHENOTYPE =
            Stream.of("C", "c", "E", "e", "K").map(Antigen::named).toList();

    /** Empty when nothing is to be done. */
    static Optional<AwaitedTyping> of(KnownDonation known, DonationInProduction donation) {
        var work = new ArrayList<Work>();
        work.addAll(group(donation));
        work.addAll(screen(donation));
        var typed = donation.grouping().typed();
        var antigens =
                PHENOTYPE.stream().filter(antigen -> !typed.contains(antigen)).toList();
        if (!antigens.isEmpty()) work.add(Work.PHENOTYPE);
        return work.isEmpty()
                ? Optional.empty()
                : Optional.of(new AwaitedTyping(
                        known.donation(),
                        known.donation().printed(),
                        known.collectedAt(),
                        work,
                        antigens.stream().map(Antigen::symbol).toList()));
    }

    private static List<Work> group(DonationInProduction donation) {
        return switch (donation.group()) {
            case Confirmed _ -> List.of();
            case Unconfirmed(var outstanding) ->
                Stream.of(Determination.values())
                        .filter(outstanding::contains)
                        .map(each -> switch (each) {
                            case FIRST -> Work.FIRST_DETERMINATION;
                            case SECOND -> Work.SECOND_DETERMINATION;
                        })
                        .toList();
            case Discrepant _ ->
                List.of(donation.grouping().determinedAgain().isPresent() ? Work.RESOLUTION : Work.DETERMINE_AGAIN);
        };
    }

    /** One that is repeat reactive is done here: the donation is held. */
    private static List<Work> screen(DonationInProduction donation) {
        return switch (donation.tests().standing(MandatoryTest.ANTIBODY_SCREEN)) {
            case OUTSTANDING -> List.of(Work.ANTIBODY_SCREEN);
            case INITIALLY_REACTIVE, POOL_REACTIVE -> List.of(Work.ANTIBODY_SCREEN_REPEAT);
            case NEGATIVE, REACTIVE -> List.of();
        };
    }
}
