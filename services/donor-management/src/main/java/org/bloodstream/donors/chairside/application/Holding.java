package org.bloodstream.donors.chairside.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/** Puts every component of a donation on hold. */
interface Holding {
    /** Nothing happens when the donor has no donation of this number. */
    Mono<Void> hold(UUID donor, DonationNumber number, Act act);
}
