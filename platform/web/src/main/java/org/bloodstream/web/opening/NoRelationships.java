package org.bloodstream.web.opening;

import java.util.List;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.web.Relationships;
import reactor.core.publisher.Mono;

/** Of a service that keeps none: it knows of nobody's patients, so hospital staff break the glass. */
final class NoRelationships implements Relationships {
    @Override
    public Mono<Boolean> exists(OdsCode organisation, String patient) {
        return Mono.just(false);
    }

    @Override
    public Mono<Boolean> admitted(OdsCode organisation, String patient) {
        return Mono.just(false);
    }

    @Override
    public Mono<Void> learn(Act act, List<Entry> entries) {
        return Mono.empty();
    }
}
