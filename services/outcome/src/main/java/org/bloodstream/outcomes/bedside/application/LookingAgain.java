package org.bloodstream.outcomes.bedside.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.Objection.Severity;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.domain.BedsideCase;
import org.bloodstream.outcomes.bedside.domain.BedsidePolicy;
import org.bloodstream.outcomes.bedside.domain.Verdict;
import org.bloodstream.outcomes.episode.application.SinceTheCheck;
import org.bloodstream.outcomes.episode.domain.CheckObjection.EmergencyOver;
import org.bloodstream.rules.RulesInForce;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Puts the same scans to the rules once more: a pack may have been wasted, or a number retired, since the GO. */
@Service
class LookingAgain implements SinceTheCheck {
    private final Checks checks;
    private final Gathering gathering;
    private final RulesInForce<CompatibilityPolicy> compatibility;

    LookingAgain(Checks checks, Gathering gathering, RulesInForce<CompatibilityPolicy> compatibility) {
        this.checks = checks;
        this.gathering = gathering;
        this.compatibility = compatibility;
    }

    @Override
    public Mono<List<Objection>> objections(ComponentId component, UUID check, Instant now) {
        return checks.find(component, check)
                .flatMap(checked -> gathering
                        .about(checked.facts().wristband(), checked.facts().label(), now)
                        .flatMap(seen -> compatibility
                                .at(now)
                                .map(inForce -> new BedsidePolicy(inForce.rules(), inForce.version()))
                                .map(policy -> sinceThen(policy, checked, seen))))
                .defaultIfEmpty(List.of());
    }

    /**
     * What routine let pass is asked in routine: an emergency that was declared since lifts nothing from it. What an
     * emergency let pass needs that same emergency still, and is not asked in any other.
     */
    private static List<Objection> sinceThen(BedsidePolicy policy, BedsideChecked checked, BedsideCase seen) {
        if (checked.answer() != Verdict.Answer.EMERGENCY) return stops(policy, seen.inRoutine());
        var then = checked.facts().emergency();
        var now = seen.emergency();
        boolean same = then != null && now != null && then.id().equals(now.id());
        return same ? stops(policy, seen) : List.of(new EmergencyOver());
    }

    private static List<Objection> stops(BedsidePolicy policy, BedsideCase seen) {
        return policy.decide(seen).reasons().stream()
                .filter(reason -> reason.severity() == Severity.STOP)
                .toList();
    }
}
