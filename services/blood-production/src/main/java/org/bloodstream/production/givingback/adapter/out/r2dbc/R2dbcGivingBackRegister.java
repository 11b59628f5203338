package org.bloodstream.production.givingback.adapter.out.r2dbc;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.production.component.domain.ComponentEnded.ComponentGivenBack;
import org.bloodstream.production.givingback.application.GivingBackRegister;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcGivingBackRegister implements GivingBackRegister {
    private final DatabaseClient database;

    R2dbcGivingBackRegister(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> givenBack(ComponentGivenBack event, String words, Act act) {
        return database.sql("""
                        insert into giving_back (component, became, words, given_back_by, signed_on_at, given_back_at)
                        values (:component, :became, :words, :by, :signedOnAt, :at)""")
                .bind("component", event.component().value())
                .bind("became", event.became().value())
                .bind("words", words)
                .bind("by", act.actor())
                .bind("signedOnAt", event.signedOnAt())
                .bind("at", event.givenBackAt())
                .then();
    }

    @Override
    public Mono<Boolean> wasOutsideLimits(ComponentId component) {
        return database.sql("select disposition is not null from component where component = :component")
                .bind("component", component.value())
                .mapValue(Boolean.class)
                .one();
    }
}
