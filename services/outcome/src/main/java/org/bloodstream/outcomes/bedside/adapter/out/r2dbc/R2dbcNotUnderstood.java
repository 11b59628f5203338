package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import java.util.Set;
import org.bloodstream.outcomes.bedside.application.NotUnderstood;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcNotUnderstood implements NotUnderstood {
    private final DatabaseClient database;

    R2dbcNotUnderstood(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> add(String subject, String type) {
        return database.sql("insert into bedside_not_understood values (:subject, :type) on conflict do nothing")
                .bind("subject", subject)
                .bind("type", type)
                .then();
    }

    @Override
    public Mono<Boolean> anyOf(Set<String> subjects) {
        return database.sql("select true from bedside_not_understood where subject = any(:subjects::text[]) limit 1")
                .bind("subjects", subjects.toArray(String[]::new))
                .mapValue(Boolean.class)
                .one()
                .defaultIfEmpty(false);
    }

    @Override
    public Mono<Void> forget() {
        return database.sql("delete from bedside_not_understood").then();
    }
}
