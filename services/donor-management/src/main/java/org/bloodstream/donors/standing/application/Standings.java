package org.bloodstream.donors.standing.application;

import java.util.Collection;
import java.util.UUID;
import org.bloodstream.donors.standing.domain.DonorOnRegister;
import org.bloodstream.donors.standing.domain.StandingOutcome.Recorded;
import org.bloodstream.journal.Act;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How it stands with the donors of the register, and how it came so. */
public interface Standings {
    /** The donors, kept from every other change until the transaction ends; those that are not there are left out. */
    Flux<DonorOnRegister> lock(Collection<UUID> donors);

    Flux<DonorOnRegister> of(Collection<UUID> donors);

    /** Oldest first. */
    Flux<RecordedChange> history(Collection<UUID> donors);

    Mono<Void> record(Recorded recorded, String reason, Act act);
}
