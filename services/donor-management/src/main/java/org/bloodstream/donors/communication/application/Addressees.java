package org.bloodstream.donors.communication.application;

import java.util.UUID;
import org.bloodstream.donors.communication.domain.Addressee;
import reactor.core.publisher.Mono;

/** Donors as those who get letters. */
public interface Addressees {
    /** As the register knows the person now, whichever of their numbers is asked for; empty for nobody. */
    Mono<Addressee> of(UUID donor);
}
