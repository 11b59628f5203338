package org.bloodstream.production.component.adapter.out.r2dbc;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.component.application.Components;
import org.bloodstream.production.component.domain.Component;
import org.bloodstream.production.component.domain.ComponentEvent;
import org.bloodstream.production.component.domain.ComponentSupplied.ComponentDespatched;
import org.bloodstream.production.history.Versioned;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcComponents implements Components {
    private final DatabaseClient database;
    private final Journal journal;
    private final ComponentEventJson events;
    private final ComponentTable table;

    R2dbcComponents(DatabaseClient database, Journal journal, ComponentEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
        this.table = new ComponentTable(database, events);
    }

    @Override
    public Mono<Versioned<Component>> find(ComponentId component) {
        return journal.history(ComponentEventJson.STREAM, component.value())
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(this::fold);
    }

    @Override
    public Mono<Map<ComponentId, Versioned<Component>>> find(Collection<ComponentId> components) {
        return journal.histories(
                        ComponentEventJson.STREAM,
                        components.stream().map(ComponentId::value).toList())
                .collectMultimap(JournalEvent::subject, event -> event, LinkedHashMap::new)
                .map(histories -> histories.values().stream()
                        .map(history -> fold(List.copyOf(history)))
                        .collect(Collectors.toUnmodifiableMap(
                                found -> found.state().id(), found -> found)));
    }

    private Versioned<Component> fold(List<JournalEvent> history) {
        return new Versioned<>(
                Component.of(history.stream().map(events::read).toList()),
                history.getLast().version());
    }

    @Override
    public Mono<Set<ProductCode>> madeFrom(DonationNumber donation) {
        return database.sql("select product from component where donation = :donation")
                .bind("donation", donation.value())
                .mapValue(String.class)
                .all()
                .map(ProductCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Mono<Void> append(ComponentEvent event, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(table.follow(event));
    }

    @Override
    public Mono<Void> append(SequencedMap<ComponentDespatched, Long> leaving, Act act) {
        var entries = leaving.entrySet().stream()
                .map(each -> events.entry(each.getKey(), each.getValue()))
                .toList();
        return journal.append(act, entries).then(table.despatch(leaving.sequencedKeySet()));
    }
}
