package org.bloodstream.production.disposition.adapter.out.r2dbc;

import org.bloodstream.production.component.domain.ComponentEvent.ComponentDispositionDecided;
import org.bloodstream.production.disposition.application.DispositionRegister;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDispositionRegister implements DispositionRegister {
    private final DatabaseClient database;

    R2dbcDispositionRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> decided(ComponentDispositionDecided event, String words) {
        return database.sql("""
                        update component_disposition set decision = :decision, ground = :ground, words = :words,
                               decided_by = :decidedBy, decided_at = :decidedAt
                        where component = :component""")
                .bind("component", event.component().value())
                .bind("decision", event.decision().name())
                .bind("ground", event.ground().name())
                .bind("words", words)
                .bind("decidedBy", event.decidedBy().value())
                .bind("decidedAt", event.decidedAt())
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(() ->
                        new OptimisticLockingFailureException("a disposition's row is not where its history says")))
                .then();
    }
}
