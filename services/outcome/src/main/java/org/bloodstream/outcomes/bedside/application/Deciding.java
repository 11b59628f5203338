package org.bloodstream.outcomes.bedside.application;

import java.util.List;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.outcomes.bedside.domain.BedsideCase;
import org.bloodstream.outcomes.bedside.domain.BedsidePolicy;
import org.bloodstream.outcomes.bedside.domain.Verdict;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.telemetry.Traced;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Asks the rules, and the unit's owner when only its events are late and nothing else speaks against a GO. */
@Service
class Deciding {
    private static final Logger log = LoggerFactory.getLogger(Deciding.class);
    private final UnitOwner owner;
    private final RulesInForce<CompatibilityPolicy> compatibility;

    Deciding(UnitOwner owner, RulesInForce<CompatibilityPolicy> compatibility) {
        this.owner = owner;
        this.compatibility = compatibility;
    }

    Mono<Decided> decide(BedsideCase seen) {
        return compatibility
                .at(seen.at())
                .map(inForce -> new BedsidePolicy(inForce.rules(), inForce.version()))
                .flatMap(policy -> decide(policy, seen));
    }

    private Mono<Decided> decide(BedsidePolicy policy, BedsideCase seen) {
        var local = new Decided(seen, policy.decide(seen));
        return ownerCanHelp(local) ? asked(policy, local) : Mono.just(local);
    }

    private static boolean ownerCanHelp(Decided local) {
        return local.verdict().answer() == Verdict.Answer.DOWNTIME
                && local.seen().doubts().equals(List.of(Completeness.UNIT_OWNER));
    }

    private Mono<Decided> asked(BedsidePolicy policy, Decided local) {
        var component = local.seen().label().component();
        if (component == null) return Mono.just(local);
        return owner.describe(component)
                .map(unit -> local.seen().confirmed(unit.orElse(null), Completeness.UNIT_OWNER))
                .map(confirmed -> new Decided(confirmed, policy.decide(confirmed)))
                .onErrorResume(silence ->
                        Traced.<Decided>said(() -> unconfirmed(silence)).defaultIfEmpty(local));
    }

    private static void unconfirmed(Throwable silence) {
        log.warn("the unit's owner did not confirm: {}", silence.getClass().getSimpleName());
    }

    /** The answer and everything it rests on. */
    record Decided(BedsideCase seen, Verdict verdict) {}
}
