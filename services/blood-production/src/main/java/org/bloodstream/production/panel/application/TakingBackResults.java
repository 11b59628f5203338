package org.bloodstream.production.panel.application;

import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.DonationWork.Outcome;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryResultVoided;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.donation.domain.DonationObjection.DonationUnknown;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** What was complete by a discretionary result that its laboratory takes back is held, and what has left is recalled. */
@Service
public class TakingBackResults {
    private final Donations donations;
    private final RecordingFindings findings;

    TakingBackResults(Donations donations, RecordingFindings findings) {
        this.donations = donations;
        this.findings = findings;
    }

    /** Call inside a transaction. Of a test without a result there is nothing to take back, and nothing is recorded. */
    public Mono<Outcome> takeBack(DiscretionaryResultVoided event, Act act) {
        return donations
                .lock(event.donation())
                .flatMap(_ -> donations.history(event.donation()))
                .flatMap(donation -> takeBack(event, donation.state(), act))
                .defaultIfEmpty(new Outcome.Unknown(new DonationUnknown(event.donation())));
    }

    private Mono<Outcome> takeBack(DiscretionaryResultVoided event, DonationInProduction donation, Act act) {
        return donation.tests().discretionary().result(event.test()).isEmpty()
                ? Mono.just(new Outcome.Done(donation))
                : findings.recordWithItsEnd(event, act).thenReturn(new Outcome.Done(donation.apply(event)));
    }
}
