package org.bloodstream.production.nonconformance.adapter.out.r2dbc;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.history.Versioned;
import org.bloodstream.production.nonconformance.application.NonConformances;
import org.bloodstream.production.nonconformance.domain.NonConformance;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionAssigned;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.CorrectiveActionCompleted;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceClosed;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.NonConformanceOpened;
import org.bloodstream.production.nonconformance.domain.NonConformanceEvent.RootCauseFound;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcNonConformances implements NonConformances {
    private final DatabaseClient database;
    private final Journal journal;
    private final NonConformanceEventJson events;

    R2dbcNonConformances(DatabaseClient database, Journal journal, NonConformanceEventJson events) {
        this.database = database;
        this.journal = journal;
        this.events = events;
    }

    @Override
    public Mono<NonConformanceNumber> next() {
        return database.sql("select nextval('non_conformance_number')")
                .mapValue(Long.class)
                .one()
                .map(NonConformanceNumber::of);
    }

    @Override
    public Mono<Versioned<NonConformance>> find(NonConformanceNumber number) {
        return journal.history(NonConformanceEventJson.STREAM, number.value())
                .collectList()
                .filter(history -> !history.isEmpty())
                .map(this::fold);
    }

    private Versioned<NonConformance> fold(List<JournalEvent> history) {
        var first = history.getFirst();
        if (!(events.read(first) instanceof NonConformanceOpened opened))
            throw new IllegalStateException("a non-conformance begins with its opening");
        var found = new NonConformance(opened, new Actor(first.actor()));
        for (var event : history.subList(1, history.size())) found = found.apply(events.read(event));
        return new Versioned<>(found, history.getLast().version());
    }

    @Override
    public Mono<Void> append(NonConformanceEvent event, long version, String words, Act act) {
        return journal.append(act, List.of(events.entry(event, version)))
                .then(follow(event, act)
                        .bind("number", event.nonConformance().value())
                        .then())
                .then(step(event, version, words, act));
    }

    private GenericExecuteSpec follow(NonConformanceEvent event, Act act) {
        return switch (event) {
            case NonConformanceOpened it ->
                database.sql("""
                                insert into non_conformance (number, kind, severity, donation, component, opened_at, opened_by)
                                values (:number, :kind, :severity, :donation, :component, :at, :by)""")
                        .bind("kind", it.kind().name())
                        .bind("severity", it.severity().name())
                        .bind(
                                "donation",
                                text(Optional.ofNullable(it.donation()).map(DonationNumber::value)))
                        .bind(
                                "component",
                                text(Optional.ofNullable(it.component()).map(ComponentId::value)))
                        .bind("at", it.openedAt())
                        .bind("by", act.actor());
            case RootCauseFound it ->
                database.sql("update non_conformance set cause = :cause where number = :number")
                        .bind("cause", it.cause().name());
            case CorrectiveActionAssigned it ->
                database.sql("""
                                insert into corrective_action (number, action, kind, owner, due_on)
                                values (:number, :action, :kind, :owner, :dueOn)""")
                        .bind("action", it.action())
                        .bind("kind", it.kind().name())
                        .bind("owner", it.owner().value())
                        .bind("dueOn", it.dueOn());
            case CorrectiveActionCompleted it ->
                database.sql(
                                "update corrective_action set completed_at = :at where number = :number and action = :action")
                        .bind("action", it.action())
                        .bind("at", it.completedAt());
            case NonConformanceClosed it ->
                database.sql("update non_conformance set closed_at = :at, closed_by = :by where number = :number")
                        .bind("at", it.closedAt())
                        .bind("by", act.actor());
        };
    }

    private static Parameter text(Optional<String> value) {
        return value.map(Parameters::in).orElse(Parameters.in(String.class));
    }

    private Mono<Void> step(NonConformanceEvent event, long version, String words, Act act) {
        return database.sql("""
                        insert into non_conformance_step (number, step, what, words, recorded_by, recorded_at)
                        values (:number, :step, :what, :words, :by, :at)""")
                .bind("number", event.nonConformance().value())
                .bind("step", (int) version)
                .bind("what", NonConformanceEventJson.type(event))
                .bind("words", words)
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }
}
