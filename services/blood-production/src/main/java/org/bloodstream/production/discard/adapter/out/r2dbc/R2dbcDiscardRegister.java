package org.bloodstream.production.discard.adapter.out.r2dbc;

import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentDiscarded;
import org.bloodstream.production.discard.application.DiscardRegister;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDiscardRegister implements DiscardRegister {
    private final DatabaseClient database;

    R2dbcDiscardRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> discarded(ComponentDiscarded event, String words, Act act) {
        return database.sql("""
                        insert into discard (component, reason, words, discarded_by, discarded_at)
                        values (:component, :reason, :words, :by, :at)""")
                .bind("component", event.component().value())
                .bind("reason", event.reason().name())
                .bind("words", words)
                .bind("by", act.actor())
                .bind("at", event.discardedAt())
                .then();
    }
}
