package org.bloodstream.laboratory.holding.application;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.compatibility.CompatibilityReason;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.laboratory.compatibility.application.AskingCompatibility;
import org.bloodstream.laboratory.holding.domain.Deciding;
import org.bloodstream.laboratory.holding.domain.Decision;
import org.bloodstream.laboratory.holding.domain.Decision.Happened;
import org.bloodstream.laboratory.holding.domain.Decision.Refused;
import org.bloodstream.laboratory.holding.domain.Decision.StoodAlready;
import org.bloodstream.laboratory.holding.domain.HoldingCase;
import org.bloodstream.laboratory.holding.domain.HoldingEvent;
import org.bloodstream.laboratory.holding.domain.Step;
import org.bloodstream.laboratory.identity.Person;
import org.bloodstream.laboratory.identity.Persons;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class HoldingComponents {
    private final Components components;
    private final Persons persons;
    private final AskingCompatibility compatibility;

    HoldingComponents(Components components, Persons persons, AskingCompatibility compatibility) {
        this.components = components;
        this.persons = persons;
        this.compatibility = compatibility;
    }

    /**
     * Takes all lines of a message or none: when one is refused nothing has happened. A pack that must not go to the
     * patient is no reason to refuse: the laboratory has done it, and what it did is not lost. Call inside a transaction.
     */
    public Mono<Outcome> take(List<Line> lines, Act act) {
        return Flux.fromIterable(lines).concatMap(this::decide).collectList().flatMap(decided -> settle(decided, act));
    }

    private Mono<Outcome> settle(List<Decided> decided, Act act) {
        var refused = decided.stream().flatMap(each -> each.refusal().stream()).toList();
        if (!refused.isEmpty()) return Mono.just(new Outcome.Refused(refused));
        return Flux.fromIterable(decided)
                .concatMap(each -> happen(each, act).map(reasons -> new LineIncompatible(each.line(), reasons)))
                .filter(each -> !each.reasons().isEmpty())
                .collectList()
                .map(Outcome.Taken::new);
    }

    /** Why the pack must not go to the patient; also when it was said before, so that no repeat looks like an all-clear. */
    private Mono<List<CompatibilityReason>> happen(Decided decided, Act act) {
        var step = decided.line().step();
        return switch (decided.decision()) {
            case Happened(var event) ->
                components
                        .add(event, act)
                        .then(compatibility.movedOn(event.component(), act))
                        .then(Mono.defer(() -> asked(event, decided.person(), act)));
            case StoodAlready _ ->
                step instanceof Step.Reserve || step instanceof Step.Issue
                        ? compatibility.about(
                                step.pack().component(),
                                decided.person(),
                                step.pack().at())
                        : Mono.just(List.of());
            case Refused _ -> throw new IllegalStateException("what is refused does not happen");
        };
    }

    private Mono<List<CompatibilityReason>> asked(HoldingEvent event, Person person, Act act) {
        return HeldPacks.of(event)
                .map(pack -> compatibility.asked(pack, person, act))
                .orElse(Mono.just(List.of()));
    }

    /** The lock on the despatched component comes first: what is read after it is the last word. */
    private Mono<Decided> decide(Line line) {
        var step = line.step();
        var component = step.pack().component();
        return components.despatched(component).singleOptional().flatMap(despatched -> components
                .holding(component)
                .flatMap(holding -> person(step)
                        .map(person -> new Decided(
                                line,
                                person,
                                Deciding.on(new HoldingCase(
                                        step, holding, despatched, number -> person.has(number.key())))))));
    }

    private Mono<Person> person(Step step) {
        return Mono.justOrEmpty(step.patient())
                .map(PatientIdentifier::key)
                .flatMap(persons::having)
                .defaultIfEmpty(Person.NOBODY);
    }

    private record Decided(Line line, Person person, Decision decision) {
        Optional<LineRefused> refusal() {
            return decision instanceof Refused(var objections)
                    ? Optional.of(new LineRefused(line, objections))
                    : Optional.empty();
        }
    }
}
