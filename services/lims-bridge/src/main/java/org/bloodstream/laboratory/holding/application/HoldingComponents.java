package org.bloodstream.laboratory.holding.application;

import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
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

    HoldingComponents(Components components, Persons persons) {
        this.components = components;
        this.persons = persons;
    }

    /**
     * Takes all lines of a message or none: when one is refused nothing has happened. Call inside a transaction.
     *
     * @return the refused lines; empty when all were taken
     */
    public Mono<List<LineRefused>> take(List<Line> lines, Act act) {
        return Flux.fromIterable(lines)
                .concatMap(line -> decide(line).map(decision -> new Decided(line, decision)))
                .collectList()
                .flatMap(decided -> settle(decided, act));
    }

    private Mono<List<LineRefused>> settle(List<Decided> decided, Act act) {
        var refused = decided.stream().flatMap(each -> each.refusal().stream()).toList();
        if (!refused.isEmpty()) return Mono.just(refused);
        return Flux.fromIterable(decided)
                .flatMapIterable(each -> each.event().stream().toList())
                .concatMap(event -> components.add(event, act))
                .then(Mono.just(List.of()));
    }

    /** The lock on the despatched component comes first: what is read after it is the last word. */
    private Mono<Decision> decide(Line line) {
        var step = line.step();
        var component = step.pack().component();
        return components
                .despatched(component)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(despatched -> components.holding(component).flatMap(holding -> person(step)
                        .map(person -> new HoldingCase(step, holding, despatched, number -> person.has(number.key())))))
                .map(Deciding::on);
    }

    private Mono<Person> person(Step step) {
        return Mono.justOrEmpty(step.patient())
                .map(PatientIdentifier::key)
                .flatMap(persons::having)
                .defaultIfEmpty(Person.NOBODY);
    }

    private record Decided(Line line, Decision decision) {
        Optional<LineRefused> refusal() {
            return decision instanceof Refused(var objections)
                    ? Optional.of(new LineRefused(line, objections))
                    : Optional.empty();
        }

        Optional<HoldingEvent> event() {
            return switch (decision) {
                case Happened(var event) -> Optional.of(event);
                case StoodAlready _, Refused _ -> Optional.empty();
            };
        }
    }
}
