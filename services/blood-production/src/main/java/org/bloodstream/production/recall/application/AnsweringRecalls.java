package org.bloodstream.production.recall.application;

import java.util.Optional;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.recall.domain.RecallAnswer;
import org.bloodstream.production.recall.domain.RecallPolicy;
import org.bloodstream.production.recall.domain.RecallPolicy.Decision;
import org.bloodstream.production.recall.domain.RecallPolicy.Refused;
import org.bloodstream.production.recall.domain.RecallPolicy.Taken;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AnsweringRecalls {
    private final Recalls recalls;

    AnsweringRecalls(Recalls recalls) {
        this.recalls = recalls;
    }

    /** Call inside a transaction. */
    public Mono<Decision> answer(ComponentId component, RecallAnswer answer, Optional<OdsCode> caller, Act act) {
        return recalls.lock(component)
                .singleOptional()
                .map(standing ->
                        RecallPolicy.decide(standing, caller.orElse(null), answer, RegionalTime.ZONE, act.at()))
                .flatMap(decision -> switch (decision) {
                    case Taken(var event) -> recalls.answered(event, act).thenReturn(decision);
                    case Refused _ -> Mono.just(decision);
                });
    }
}
