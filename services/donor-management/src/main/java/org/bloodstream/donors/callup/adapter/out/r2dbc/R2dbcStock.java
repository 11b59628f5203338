package org.bloodstream.donors.callup.adapter.out.r2dbc;

import java.time.Instant;
import java.util.Map;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.donors.callup.application.Stock;
import org.bloodstream.donors.callup.domain.MinimumLevels.Held;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcStock implements Stock {
    private final DatabaseClient database;

    R2dbcStock(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Void> made(ComponentId component, ComponentKind kind, Instant expiresAt) {
        return database.sql("""
                        insert into stock_unit (component, kind, expires_at) values (:component, :kind, :expiresAt)
                        on conflict (component) do update set kind = :kind""")
                .bind("component", component.value())
                .bind("kind", kind.name())
                .bind("expiresAt", expiresAt)
                .then();
    }

    @Override
    public Mono<Void> madeAnew(ComponentId component, ComponentKind kind, Instant expiresAt) {
        return database.sql("""
                        insert into stock_unit (component, kind, expires_at) values (:component, :kind, :expiresAt)
                        on conflict (component) do update
                        set kind = :kind, expires_at = :expiresAt, released = false, gone = false""")
                .bind("component", component.value())
                .bind("kind", kind.name())
                .bind("expiresAt", expiresAt)
                .then();
    }

    @Override
    public Mono<Void> released(ComponentId component, BloodGroup group, Instant expiresAt) {
        return database.sql("""
                        insert into stock_unit (component, abo, rhd, expires_at, released)
                        values (:component, :abo, :rhd, :expiresAt, true)
                        on conflict (component) do update
                        set abo = :abo, rhd = :rhd, expires_at = :expiresAt, released = true""")
                .bind("component", component.value())
                .bind("abo", group.abo().name())
                .bind("rhd", group.rhD().name())
                .bind("expiresAt", expiresAt)
                .then();
    }

    @Override
    public Mono<Void> held(ComponentId component, boolean held) {
        return database.sql("""
                        insert into stock_unit (component, held) values (:component, :held)
                        on conflict (component) do update set held = :held""")
                .bind("component", component.value())
                .bind("held", held)
                .then();
    }

    @Override
    public Mono<Void> gone(ComponentId component) {
        return database.sql("""
                        insert into stock_unit (component, gone) values (:component, true)
                        on conflict (component) do update set gone = true""").bind("component", component.value()).then();
    }

    @Override
    public Mono<Void> back(ComponentId component) {
        return database.sql("update stock_unit set gone = false where component = :component")
                .bind("component", component.value())
                .then();
    }

    @Override
    public Mono<Map<Held, Integer>> inHand(Instant now) {
        return database.sql("""
                        select kind, abo, rhd, count(*) as units from stock_unit
                        where released and not held and not gone and kind is not null and expires_at > :now
                        group by kind, abo, rhd""")
                .bind("now", now)
                .mapProperties(UnitRow.class)
                .all()
                .collectMap(UnitRow::held, row -> Math.toIntExact(row.units()));
    }

    record UnitRow(String kind, String abo, String rhd, long units) {
        Held held() {
            return new Held(ComponentKind.valueOf(kind), BloodGroup.of(abo, rhd));
        }
    }
}
