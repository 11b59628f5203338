package org.bloodstream.donors.merging.application;

import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RhDFinding;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the laboratory said of donations' groups. */
public interface DonationGroups {
    /**
     * Said again, the later word counts.
     *
     * @param determination {@code FIRST} or {@code SECOND}
     * @param rhD what the group's RhD rests on; absent when that was not said
     */
    Mono<Void> learn(DonationNumber donation, String determination, BloodGroup group, @Nullable RhDFinding rhD);
}
