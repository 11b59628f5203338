package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.domain.BedsideCase;
import org.bloodstream.outcomes.bedside.domain.BedsidePolicy;
import org.bloodstream.outcomes.episode.application.SinceTheCheck;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts the same scans to the rules once more: a pack may have been wasted, or a number retired, since the GO. */
@Service
class LookingAgain implements SinceTheCheck {
    private final Checks checks;
    private final Gathering gathering;
    private final BedsidePolicy policy = new BedsidePolicy();

    LookingAgain(Checks checks, Gathering gathering) {
        this.checks = checks;
        this.gathering = gathering;
    }

    @Override
    public Mono<List<Objection>> objections(ComponentId component, UUID check, Instant now) {
        return checks.find(component, check)
                .flatMap(checked -> gathering.about(
                        checked.facts().wristband(), checked.facts().label(), now))
                .map(this::stops)
                .defaultIfEmpty(List.of());
    }

    private List<Objection> stops(BedsideCase seen) {
        return policy.decide(seen).reasons().stream()
                .filter(reason -> reason.severity() == Severity.STOP)
                .toList();
    }
}
