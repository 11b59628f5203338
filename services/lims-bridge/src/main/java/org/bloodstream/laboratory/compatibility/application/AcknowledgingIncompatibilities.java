package org.bloodstream.laboratory.compatibility.application;

import java.util.UUID;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.compatibility.domain.Acknowledging;
import org.bloodstream.laboratory.compatibility.domain.IncompatibilityObjection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class AcknowledgingIncompatibilities {
    private final Incompatibilities incompatibilities;

    AcknowledgingIncompatibilities(Incompatibilities incompatibilities) {
        this.incompatibilities = incompatibilities;
    }

    /**
     * Call inside a transaction.
     *
     * @param hospital of whoever acknowledges; null for the region's own
     * @param words what was done about it
     */
    public Mono<Acknowledging> acknowledge(UUID finding, @Nullable OdsCode hospital, String words, Act act) {
        return incompatibilities
                .locked(finding, hospital)
                .map(found -> found.acknowledge(words, act.at()))
                .defaultIfEmpty(new Acknowledging.Refused(IncompatibilityObjection.UNKNOWN))
                .flatMap(outcome -> switch (outcome) {
                    case Acknowledging.Accepted(var event) ->
                        incompatibilities.add(event, act).thenReturn(outcome);
                    case Acknowledging.Refused _ -> Mono.just(outcome);
                });
    }
}
