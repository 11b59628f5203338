package org.bloodstream.production.concession.adapter.out.r2dbc;

import java.util.List;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.concession.application.Concessions;
import org.bloodstream.production.concession.domain.Concession;
import org.bloodstream.production.concession.domain.ConcessionEvent;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionDeclined;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionGranted;
import org.bloodstream.production.concession.domain.ConcessionEvent.ConcessionProposed;
import org.bloodstream.production.history.Versioned;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcConcessions implements Concessions {
    private final DatabaseClient database;
    private final Journal journal;
    private final ConcessionEventJson events;

    R2dbcConcessions(DatabaseClient database, Journal journal, ConcessionEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public Mono<Versioned<Concession>> find(UUID concession) {
        return journal.history(ConcessionEventJson.STREAM, concession.toString())
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(this::fold);
    }

    private Versioned<Concession> fold(List<JournalEvent> history) {
        var first = history.getFirst();
        if (!(events.read(first) instanceof ConcessionProposed proposed))
            throw new IllegalStateException("a concession begins with its proposal");
        var since =
                history.subList(1, history.size()).stream().map(events::read).toList();
        return new Versioned<>(
                Concession.of(proposed, new Actor(first.actor()), since),
                history.getLast().version());
    }

    @Override
    public Mono<Boolean> anyWaits(ComponentId component) {
        return database.sql(
                        "select exists (select from concession where component = :component and state = 'OPEN') as waits")
                .bind("component", component.value())
                .mapValue(Boolean.class)
                .one();
    }

    @Override
    public Mono<Void> append(ConcessionEvent event, long version, String words, Act act) {
        return journal.append(act, List.of(events.entry(event, version)))
                .then(
                        switch (event) {
                            case ConcessionProposed proposed -> insert(proposed, words, act);
                            case ConcessionGranted _ -> decide(event, Concession.State.GRANTED, words, act);
                            case ConcessionDeclined _ -> decide(event, Concession.State.DECLINED, words, act);
                        });
    }

    private Mono<Void> insert(ConcessionProposed event, String words, Act act) {
        return database.sql("""
                        insert into concession (concession, component, ground, outside, words, proposed_by, proposed_at, state)
                        values (:concession, :component, :ground, cast(:outside as jsonb), :words, :by, :at, 'OPEN')""")
                .bind("concession", event.concession())
                .bind("component", event.component().value())
                .bind("ground", event.ground().name())
                .bind("outside", events.text(event.outside()))
                .bind("words", words)
                .bind("by", act.actor())
                .bind("at", event.proposedAt())
                .then();
    }

    private Mono<Void> decide(ConcessionEvent event, Concession.State state, String words, Act act) {
        return database.sql("""
                        update concession set state = :state, decision_words = :words, decided_by = :by, decided_at = :at
                        where concession = :concession""")
                .bind("concession", event.concession())
                .bind("state", state.name())
                .bind("words", words)
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }
}
