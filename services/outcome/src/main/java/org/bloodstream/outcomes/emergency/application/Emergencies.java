package org.bloodstream.outcomes.emergency.application;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import reactor.core.publisher.Mono;

/** The emergencies on record; of one number at most one is in force. */
public interface Emergencies {
    /** Takes the place of one that is in force for the same number. */
    Mono<Void> declare(Act act, Emergency emergency);

    /** @param ended its {@code until} is the ending */
    Mono<Void> end(Act act, Emergency ended);

    Mono<Emergency> find(UUID id);

    /** Empty when nothing is in force. */
    Mono<Emergency> inForce(PatientIdentifier worn, Instant at);
}
