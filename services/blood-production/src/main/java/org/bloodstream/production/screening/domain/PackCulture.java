package org.bloodstream.production.screening.domain;

import java.time.Instant;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.donation.domain.BacterialScreen;
import org.bloodstream.production.donation.domain.DonationEvent.BacterialScreenReported;

/**
 * What a culture of a pack has shown, by whatever door it comes.
 *
 * @param culture the bottle
 */
public record PackCulture(ComponentId component, BacterialScreen result, String culture, String analyser) {

    /** For one of the pack's donations. */
    public BacterialScreenReported of(DonationNumber donation, Instant at) {
        return new BacterialScreenReported(donation, component, result, culture, analyser, at);
    }
}
