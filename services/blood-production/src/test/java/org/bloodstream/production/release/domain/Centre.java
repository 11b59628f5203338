package org.bloodstream.production.release.domain;

import java.util.List;
import java.util.Map;
import org.bloodstream.production.ADonation;
import org.bloodstream.production.donation.domain.DiscretionaryTest;
import org.bloodstream.production.donation.domain.DonationInProduction;
import org.bloodstream.production.panel.domain.Needed;
import org.bloodstream.production.panel.domain.PanelCase;
import org.bloodstream.production.panel.domain.TestingPanel;

/**
 * How the model's blood centre works.
 *
 * @param volumeMl of the pack; 220 to 340 are as specified
 * @param journalComparesVersions as it does; without it stale decisions are committed
 * @param guarded as it is: a label is made by its own rules, and what is found holds the donation. Otherwise both have failed, what
 *     was received is not known beforehand, the panel asks for one test more, and the rules of release stand alone
 * @param rules of release, all of them or all but one
 */
record Centre(int volumeMl, boolean journalComparesVersions, boolean guarded, List<ReleasePolicy> rules) {
    static final DiscretionaryTest ONE_MORE = DiscretionaryTest.WNV_RNA;

    static Centre usual() {
        return new Centre(284, true, true, ReleasePolicy.CURRENT);
    }

    static Centre small() {
        return new Centre(212, true, true, ReleasePolicy.CURRENT);
    }

    /** Nothing but these rules stands between a pack and its release. */
    static Centre of(List<ReleasePolicy> rules, int volumeMl) {
        return new Centre(volumeMl, true, false, rules);
    }

    boolean isWithinSpecification() {
        return volumeMl >= 220;
    }

    List<PanelCase> panels(DonationInProduction donation) {
        return guarded
                ? ADonation.besideItsPanel(donation)
                : List.of(new PanelCase(
                        ADonation.KNOWN, donation.tests(), new TestingPanel(Map.of(ONE_MORE, Needed.ALWAYS))));
    }
}
