package org.bloodstream.production.donation.application;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Refused;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Unknown;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationObjection;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.history.Versioned;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Loads a donation, asks what stands against the event, appends it. Receipt, testing and grouping are all of this form. */
@Service
public class DonationWork {
    private final Donations donations;

    DonationWork(Donations donations) {
        this.donations = donations;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The donation with the event applied. */
        record Done(DonationInProduction donation) implements Outcome {}

        record Refused(List<? extends DonationObjection> objections) implements Outcome {
            public Refused {
                objections = List.copyOf(objections);
            }
        }

        /** Nothing was decided, so the answer must not be kept: the same command may succeed a minute later. */
        record Unknown(DonationUnknown objection) implements Outcome {}
    }

    /** Against what is about to happen, from what is known of the donation. */
    @FunctionalInterface
    public interface Rule {
        /** What happened can not be refused, only recorded. */
        Rule ALWAYS = _ -> List.of();

        List<? extends DonationObjection> objections(DonationInProduction donation);
    }

    /** Call inside a transaction. */
    public Mono<Outcome> record(DonationEvent event, Rule rule, Act act) {
        return donations
                .lock(event.donation())
                .flatMap(known -> donations
                        .history(known.donation())
                        .flatMap(donation -> decide(known, donation, event, rule, act)))
                .defaultIfEmpty(unknown(event.donation()));
    }

    private Mono<Outcome> decide(
            KnownDonation known, Versioned<DonationInProduction> donation, DonationEvent event, Rule rule, Act act) {
        var objections = Stream.<DonationObjection>concat(
                        known.objectionsTo(event), rule.objections(donation.state()).stream())
                .toList();
        return objections.isEmpty()
                ? donations
                        .append(event, donation.next(), act)
                        .thenReturn(new Done(donation.state().apply(event)))
                : Mono.just(new Refused(objections));
    }

    private static Outcome unknown(DonationNumber donation) {
        return new Unknown(new DonationUnknown(donation));
    }
}
