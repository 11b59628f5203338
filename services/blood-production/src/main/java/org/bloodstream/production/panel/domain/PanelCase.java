package org.bloodstream.production.panel.domain;

import java.util.List;
import java.util.stream.Stream;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.DonationObjection;
import org.bloodstream.production.donation.domain.DonationObjection.DiscretionaryTestOutstanding;
import org.bloodstream.production.donation.domain.DonationTests;
import org.bloodstream.production.donation.domain.KnownDonation;

/**
 * One donation beside the panel of its day.
 *
 * @param panel in force when the donation was collected
 */
public record PanelCase(KnownDonation donation, DonationTests tests, TestingPanel panel) {

    /** What the panel needs of it and what has no result; a reactive result stands against the donation by itself. */
    public List<DiscretionaryTest> outstanding() {
        var asked = tests.discretionary().asked();
        return Stream.of(DiscretionaryTest.values())
                .filter(test -> asked.contains(test)
                        || panel.needed(donation.groupOnRecord() == null).contains(test))
                .filter(test -> tests.discretionary().result(test).isEmpty())
                .toList();
    }

    /** Those that nobody had to ask: what was asked stands against the donation everywhere. */
    public Stream<DonationObjection> objections() {
        return outstanding().stream()
                .filter(test -> !tests.discretionary().asked().contains(test))
                .map(DiscretionaryTestOutstanding::new);
    }
}
