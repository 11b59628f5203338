package org.bloodstream.outcomes.emergency.application;

import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.outcomes.emergency.domain.Clinician;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.emergency.domain.EndingDecision;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** To be called in a transaction. */
@Service
public class DeclaringEmergencies {
    private final Emergencies emergencies;

    DeclaringEmergencies(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    public Mono<Emergency> declare(Act act, PatientIdentifier worn, Clinician approvedBy, String why) {
        var emergency = Emergency.declared(UUID.randomUUID(), worn, approvedBy, why, new Actor(act.actor()), act.at());
        return emergencies.declare(act, emergency).thenReturn(emergency);
    }

    /** Empty when there is no such emergency. */
    public Mono<EndingDecision> end(Act act, UUID id) {
        return emergencies.find(id).map(found -> found.end(act.at())).flatMap(decision -> switch (decision) {
            case EndingDecision.Accepted(var ended) ->
                emergencies.end(act, ended).thenReturn(decision);
            case EndingDecision.Refused _ -> Mono.just(decision);
        });
    }
}
