package org.bloodstream.production.standing;

import java.time.Clock;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.standing.ComponentStanding.State;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads the rows that each command leaves in its own transaction: never older than the last answer given. */
@Repository
class ComponentStandings {
    private static final String SELECT = "select " + ComponentRow.COLUMNS + " from component where ";
    private static final String IN_ORDER =
            " (expires_at, component) > (:expiresAt, :component)" + " order by expires_at, component limit :limit";

    private final DatabaseClient database;
    private final Clock clock;

    ComponentStandings(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Mono<ComponentStanding> find(ComponentId component) {
        return standings(database.sql(SELECT + "component = :component").bind("component", component.value()))
                .next();
    }

    /** Its own components, and the pools that they are in. */
    Flux<ComponentStanding> madeFrom(DonationNumber donation) {
        return standings(database.sql("select " + ComponentRow.COLUMNS
                        + " from made_of_donation where contributing = :donation order by component")
                .bind("donation", donation.value()));
    }

    Mono<ComponentPage> page(Optional<State> state, Cursor after, int limit) {
        var sql = state.map(_ -> SELECT + "state = :state and" + IN_ORDER).orElse(SELECT + IN_ORDER);
        var query = database.sql(sql)
                .bind("expiresAt", after.expiresAt())
                .bind("component", after.component())
                .bind("limit", limit + 1);
        return standings(state.map(only -> query.bind("state", only.name())).orElse(query))
                .collectList()
                .map(found -> ComponentPage.of(found, limit));
    }

    private Flux<ComponentStanding> standings(DatabaseClient.GenericExecuteSpec query) {
        return Flux.defer(() -> {
            var asOf = clock.instant();
            return query.mapProperties(ComponentRow.class).all().map(row -> row.standing(asOf));
        });
    }
}
