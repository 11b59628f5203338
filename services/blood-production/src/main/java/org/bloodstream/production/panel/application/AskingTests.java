package org.bloodstream.production.panel.application;

import java.util.Optional;
import org.bloodstream.journal.Act;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.DonationEvent.DiscretionaryTestAsked;
import org.bloodstream.production.hold.application.RecordingFindings;
import org.bloodstream.production.panel.domain.TestNotOnPanel;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** A test that is asked after everything was negative holds the donation, and recalls what has left. */
@Service
public class AskingTests {
    private final Donations donations;
    private final RulesInForce<TestingPanel> panels;
    private final RecordingFindings findings;

    AskingTests(Donations donations, RulesInForce<TestingPanel> panels, RecordingFindings findings) {
        this.donations = donations;
        this.panels = panels;
        this.findings = findings;
    }

    /**
     * Call inside a transaction.
     *
     * @return the objection where it is not asked; nothing at all where the donation is not known
     */
    public Mono<Optional<TestNotOnPanel>> ask(DiscretionaryTestAsked event, Act act) {
        return donations
                .lock(event.donation())
                .flatMap(_ -> panels.at(act.at()))
                .flatMap(panel -> panel.rules().runs(event.test())
                        ? findings.recordWithItsEnd(event, act).thenReturn(Optional.<TestNotOnPanel>empty())
                        : Mono.just(Optional.of(new TestNotOnPanel(event.test()))));
    }
}
