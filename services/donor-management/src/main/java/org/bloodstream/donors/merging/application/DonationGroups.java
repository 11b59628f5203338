package org.bloodstream.donors.merging.application;

import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import reactor.core.publisher.Mono;

/** What the laboratory said of donations' groups. */
public interface DonationGroups {
    /** @param determination {@code FIRST} or {@code SECOND}; said again, the later word counts */
    Mono<Void> learn(DonationNumber donation, String determination, BloodGroup group);
}
