package org.bloodstream.donors.counselling.application;

import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.donors.counselling.domain.CounsellingKind;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Mono;

/**
 * What else a reactive result means for a donor, as a deferral until a clinician has decided. Declare a bean, and it is called
 * in the transaction that opens the counselling task; counselling itself defers nobody.
 */
@FunctionalInterface
public interface FollowingReactiveResult {
    /** @param donor pseudonym of the record that the donation stands under */
    Mono<Void> follow(UUID donor, DonationNumber donation, CounsellingKind kind, Act act);
}
