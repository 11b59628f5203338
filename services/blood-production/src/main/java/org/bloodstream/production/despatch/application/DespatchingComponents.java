package org.bloodstream.production.despatch.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.production.allocation.application.Allocations;
import org.bloodstream.production.component.application.ComponentFile;
import org.bloodstream.production.component.application.ComponentFiles;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.counting.application.MissingUnits;
import org.bloodstream.production.despatch.domain.DespatchOutcome;
import org.bloodstream.production.despatch.domain.DespatchOutcome.Gone;
import org.bloodstream.production.despatch.domain.DespatchPolicy;
import org.bloodstream.production.despatch.domain.Destination;
import org.bloodstream.production.donation.application.Donations;
import org.bloodstream.production.donation.domain.KnownDonation;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.verification.application.LabelStandings;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Service
public class DespatchingComponents {
    private final ComponentFiles files;
    private final Components components;
    private final LabelStandings labels;
    private final Allocations allocations;
    private final DespatchNumbers numbers;
    private final Donations donations;
    private final MissingUnits missing;

    DespatchingComponents(
            ComponentFiles files,
            Components components,
            LabelStandings labels,
            Allocations allocations,
            DespatchNumbers numbers,
            Donations donations,
            MissingUnits missing) {
        this.missing = missing;
        this.donations = donations;
        this.files = files;
        this.components = components;
        this.labels = labels;
        this.allocations = allocations;
        this.numbers = numbers;
    }

    /** Call inside a transaction. What is kept for an order is refused. Empty when there is no such component. */
    public Mono<DespatchOutcome> despatch(ComponentId component, Destination to, Act act) {
        return files.open(component)
                .flatMap(file -> despatch(List.of(file), _ -> false, to, act))
                .map(List::getFirst);
    }

    /**
     * Units that are kept for this order, with few statements however many they are. Call inside the transaction that has opened
     * them.
     *
     * @return in the order of the units
     */
    public Mono<List<DespatchOutcome>> despatchFor(
            OrderNumber order, List<ComponentFile> units, Destination to, Act act) {
        return units.isEmpty() ? Mono.just(List.of()) : despatch(units, order::equals, to, act);
    }

    private Mono<List<DespatchOutcome>> despatch(
            List<ComponentFile> units, Predicate<OrderNumber> mine, Destination to, Act act) {
        var ids = units.stream().map(file -> file.component().id()).toList();
        return Mono.zip(
                        labels.of(units.stream().map(ComponentFile::component).toList()),
                        allocations.keptFor(ids),
                        askedFor(ids),
                        numbers.next(units.size()),
                        missing.of(ids))
                .map(found -> IntStream.range(0, units.size())
                        .mapToObj(at -> DespatchPolicy.unlessMissing(
                                DespatchPolicy.decide(
                                        units.get(at).donation(),
                                        units.get(at).component(),
                                        found.getT1().get(at),
                                        Optional.ofNullable(found.getT2().get(ids.get(at)))
                                                .filter(mine.negate()),
                                        to,
                                        Optional.ofNullable(found.getT3().get(ids.get(at))),
                                        found.getT4().get(at),
                                        act.at()),
                                ids.get(at),
                                Optional.ofNullable(found.getT5().get(ids.get(at)))))
                        .toList())
                .flatMap(outcomes -> record(units, outcomes, act).thenReturn(outcomes));
    }

    /** Of each unit for one patient alone, the hospital that asked for it; an order never has such a unit. */
    private Mono<Map<ComponentId, OdsCode>> askedFor(List<ComponentId> components) {
        return Flux.fromIterable(components)
                .filter(component -> component.product().isForNamedRecipient())
                .concatMap(component -> donations
                        .find(component.donation())
                        .mapNotNull(KnownDonation::designation)
                        .map(designation -> Map.entry(component, designation.hospital())))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private Mono<Void> record(List<ComponentFile> units, List<DespatchOutcome> outcomes, Act act) {
        var leaving = new LinkedHashMap<ComponentDespatched, Long>();
        for (int at = 0; at < units.size(); at++)
            if (outcomes.get(at) instanceof Gone(var event))
                leaving.put(event, units.get(at).next());
        return leaving.isEmpty() ? Mono.empty() : components.append(leaving, act);
    }
}
