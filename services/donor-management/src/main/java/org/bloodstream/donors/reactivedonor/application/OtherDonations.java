package org.bloodstream.donors.reactivedonor.application;

import java.util.UUID;
import org.bloodstream.donors.reactivedonor.domain.DonorFoundReactive;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The other donations of donors of whom one was found reactive, under every number of theirs. */
public interface OtherDonations {
    /** Not told of yet, for one result; each only once. */
    Flux<DonorFoundReactive> untold(UUID result);

    /** Not told of yet, for any result: recorded since, or come to the donor by a merge. */
    Flux<DonorFoundReactive> untold(int most);

    /** Without effect when it was told by somebody else in the meantime. */
    Mono<Void> tell(DonorFoundReactive event, Act act);
}
