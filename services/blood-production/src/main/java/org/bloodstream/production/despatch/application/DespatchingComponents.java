package org.bloodstream.production.despatch.application;

import java.util.Optional;
import java.util.function.Predicate;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.despatch.domain.DespatchOutcome;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Refused;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.Designation;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.verification.application.LabelStandings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

@Service
public class DespatchingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final LabelStandings labels;
    private final Allocations allocations;
    private final DespatchNumbers numbers;
    private final Donations donations;

    DespatchingComponents(
            ComponentFiles files,
            Components components,
            LabelStandings labels,
            Allocations allocations,
            DespatchNumbers numbers,
            Donations donations) {
        this.donations = donations;
        this.files = files;
        this.components = components;
        this.labels = labels;
        this.allocations = allocations;
        this.numbers = numbers;
    }

    /** Call inside a transaction. What is kept for an order is refused. Empty when there is no such component. */
    public Mono<DespatchOutcome> despatch(ComponentId component, Destination to, Act act) {
        return despatch(component, _ -> false, to, act);
    }

    /** The same for a unit that is kept for this order. */
    public Mono<DespatchOutcome> despatchFor(OrderNumber order, ComponentId component, Destination to, Act act) {
        return despatch(component, order::equals, to, act);
    }

    private Mono<DespatchOutcome> despatch(
            ComponentId component, Predicate<OrderNumber> mine, Destination to, Act act) {
        return files.open(component).flatMap(file -> Mono.zip(
                        labels.of(file.component()),
                        keptFor(component, mine.negate()),
                        askedFor(component),
                        numbers.next())
                .map(found -> DespatchPolicy.decide(
                        file.donation(),
                        file.component(),
                        found.getT1(),
                        found.getT2(),
                        to,
                        found.getT3(),
                        found.getT4(),
                        act.at()))
                .flatMap(outcome -> record(file, outcome, act)));
    }

    private Mono<Optional<OrderNumber>> keptFor(ComponentId component, Predicate<OrderNumber> counting) {
        return allocations.keptFor(component).filter(counting).map(Optional::of).defaultIfEmpty(Optional.empty());
    }

    /** Of a unit for one patient alone, the hospital that asked for it. */
    private Mono<Optional<OdsCode>> askedFor(ComponentId component) {
        return component.product().isForNamedRecipient()
                ? donations
                        .find(component.donation())
                        .map(known -> Optional.ofNullable(known.designation()).map(Designation::hospital))
                        .defaultIfEmpty(Optional.empty())
                : Mono.just(Optional.empty());
    }

    private Mono<DespatchOutcome> record(ComponentFile file, DespatchOutcome outcome, Act act) {
        return switch (outcome) {
            case Gone(var event) -> components.append(event, file.next(), act).thenReturn(outcome);
            case Refused _ -> Mono.just(outcome);
        };
    }
}
