package org.bloodstream.production.verification.adapter.out.r2dbc;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.verification.application.Labels;
import org.bloodstream.production.verification.domain.LabelEvent;
import org.bloodstream.production.verification.domain.LabelEvent.LabelFoundWrong;
import org.bloodstream.production.verification.domain.LabelEvent.LabelReprintOrdered;
import org.bloodstream.production.verification.domain.LabelEvent.LabelVerified;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcLabels implements Labels {
    private final DatabaseClient database;
    private final Journal journal;
    private final LabelEventJson events;

    R2dbcLabels(DatabaseClient database, Journal journal, LabelEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public Mono<Versioned<List<LabelEvent>>> history(ComponentId component) {
        return journal.history(LabelEventJson.STREAM, component.value())
                .collectList()
                .map(history -> new Versioned<>(
                        read(history), history.isEmpty() ? 0 : history.getLast().version()));
    }

    @Override
    public Mono<Map<ComponentId, List<LabelEvent>>> histories(Collection<ComponentId> components) {
        return journal.histories(
                        LabelEventJson.STREAM,
                        components.stream().map(ComponentId::value).toList())
                .collectMultimap(JournalEvent::subject, event -> event, LinkedHashMap::new)
                .map(histories -> histories.entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                entry -> ComponentId.parse(entry.getKey()),
                                entry -> read(List.copyOf(entry.getValue())))));
    }

    @Override
    public Mono<Set<ComponentId>> unverified(Collection<ComponentId> components) {
        return database.sql("""
                        select component from component
                        where component = any(:components) and state = 'RELEASED' and label_verified_at is null""")
                .bind("components", components.stream().map(ComponentId::value).toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<LabelEvent> read(List<JournalEvent> history) {
        return history.stream().map(events::read).toList();
    }

    @Override
    public Mono<Void> append(LabelEvent event, long version, Act act) {
        return journal.append(act, List.of(events.entry(event, version))).then(follow(event));
    }

    private Mono<Void> follow(LabelEvent event) {
        return switch (event) {
            case LabelVerified verified -> row(verified.component(), verified.verifiedAt(), null);
            case LabelFoundWrong wrong -> row(wrong.component(), null, wrong.foundAt());
            case LabelReprintOrdered ordered -> row(ordered.component(), null, null);
        };
    }

    private Mono<Void> row(ComponentId component, @Nullable Instant verifiedAt, @Nullable Instant foundWrongAt) {
        return database.sql("""
                        update component set label_verified_at = :verifiedAt, label_found_wrong_at = :foundWrongAt
                        where component = :component and state = 'RELEASED'""")
                .bind("component", component.value())
                .bind("verifiedAt", instant(verifiedAt))
                .bind("foundWrongAt", instant(foundWrongAt))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() -> new OptimisticLockingFailureException(
                        "a component's row is not in the state that its history says")))
                .then();
    }

    private static Parameter instant(@Nullable Instant at) {
        return at == null ? Parameters.in(Instant.class) : Parameters.in(at);
    }
}
