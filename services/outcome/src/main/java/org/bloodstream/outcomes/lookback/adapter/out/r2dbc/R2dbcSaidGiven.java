package org.bloodstream.outcomes.lookback.adapter.out.r2dbc;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.outcomes.lookback.application.SaidGiven;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcSaidGiven implements SaidGiven {
    private final DatabaseClient database;

    R2dbcSaidGiven(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> given(ComponentId component) {
        return database.sql("""
                        insert into lookback_said_given (component, donation) values (:component, :donation)
                        on conflict do nothing""")
                .bind("component", component.value())
                .bind("donation", component.donation().value())
                .then();
    }

    @Override
    public Mono<Void> notGiven(ComponentId component) {
        return database.sql("delete from lookback_said_given where component = :component")
                .bind("component", component.value())
                .then();
    }

    @Override
    public Mono<Set<ComponentId>> of(Collection<DonationNumber> donations) {
        return database.sql("""
                        select component from lookback_said_given where donation = any(:donations::text[])
                           or donation in (select pool from trace_pool where donation = any(:donations::text[]))""")
                .bind("donations", donations.stream().map(DonationNumber::value).toArray(String[]::new))
                .mapValue(String.class)
                .all()
                .map(ComponentId::parse)
                .collect(Collectors.toSet());
    }
}
