package org.bloodstream.production.hold.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Rule;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.domain.Finding;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Results and determinations are recorded together with the hold that follows from them. */
@Service
public class RecordingFindings {
    private final DonationWork donations;
    private final PlacingHolds holds;

    RecordingFindings(DonationWork donations, PlacingHolds holds) {
        this.donations = donations;
        this.holds = holds;
    }

    /** Call inside a transaction. */
    public Mono<Outcome> record(DonationEvent event, Act act) {
        return donations.record(event, Rule.ALWAYS, act).flatMap(outcome -> follow(event, outcome, act)
                .thenReturn(outcome));
    }

    private Mono<Void> follow(DonationEvent event, Outcome outcome, Act act) {
        return outcome instanceof Done(var donation)
                ? Mono.justOrEmpty(Finding.in(event, donation)).flatMap(found -> holds.place(hold(found), act))
                : Mono.empty();
    }

    private static PlaceHold hold(Finding found) {
        return new PlaceHold(
                found.donation(), found.hold(), HoldKind.TEST, found.kind().name(), found.at());
    }
}
