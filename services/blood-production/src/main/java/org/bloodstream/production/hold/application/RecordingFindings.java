package org.bloodstream.production.hold.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.DonationWork;
import org.bloodstream.production.donation.application.DonationWork.Outcome;
import org.bloodstream.production.donation.application.DonationWork.Outcome.Done;
import org.bloodstream.production.donation.application.DonationWork.Rule;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent;
import org.bloodstream.production.donation.domain.HoldKind;
import org.bloodstream.production.hold.domain.AssayRecording;
import org.bloodstream.production.hold.domain.Finding;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Results and determinations are recorded together with the hold that follows from them. */
@Service
public class RecordingFindings {
    private final DonationWork donations;
    private final Donations known;
    private final PlacingHolds holds;

    RecordingFindings(DonationWork donations, Donations known, PlacingHolds holds) {
        this.donations = donations;
        this.known = known;
        this.holds = holds;
    }

    /** Call inside a transaction. */
    public Mono<Outcome> record(DonationEvent event, Act act) {
        return record(event, Rule.ALWAYS, act);
    }

    /** Call inside a transaction. */
    public Mono<Outcome> record(DonationEvent event, Rule rule, Act act) {
        return donations.record(event, rule, act).flatMap(outcome -> follow(event, outcome, act)
                .thenReturn(outcome));
    }

    /**
     * What a batch says of a donation, or says no more, with the end that the test comes to by it; and what is asked of it now.
     * Call inside a transaction that has locked the donation.
     */
    public Mono<Void> recordWithItsEnd(DonationEvent event, Act act) {
        return known.lockHistory(event.donation()).flatMap(donation -> {
            var recording = AssayRecording.of(donation.state(), event);
            return Flux.fromIterable(recording.events())
                    .index()
                    .concatMap(next -> known.append(next.getT2(), donation.next() + next.getT1(), act))
                    .thenMany(Flux.fromIterable(recording.findings()).concatMap(found -> holds.place(hold(found), act)))
                    .then();
        });
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
