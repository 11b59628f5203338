package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.oneOf;
import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.outcomes.bedside.application.Units;
import org.bloodstream.outcomes.bedside.domain.Unit;
import org.bloodstream.outcomes.rows.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcUnits implements Units {
    private final DatabaseClient database;

    R2dbcUnits(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Mono<Unit> find(ComponentId component) {
        return database.sql("""
                        select kind, state, abo, rh_d, expires_at, withheld from bedside_unit
                        where component = :component""")
                .bind("component", component.value())
                .map(R2dbcUnits::unit)
                .one();
    }

    private static Unit unit(Readable row) {
        return new Unit(
                oneOf(ComponentKind.class, row, "kind"),
                oneOf(Unit.State.class, row, "state"),
                Columns.group(row),
                required(row, "expires_at", Instant.class),
                withheld(row));
    }

    private static Unit.@Nullable Withheld withheld(Readable row) {
        var withheld = row.get("withheld", String.class);
        return withheld == null ? null : Unit.Withheld.valueOf(withheld);
    }

    /** A hold stays when the pack is described anew: only its lifting takes it away. */
    @Override
    public Mono<Void> processed(ComponentId component, ComponentKind kind, Instant expiresAt) {
        return database.sql("""
                        insert into bedside_unit (component, kind, state, expires_at)
                        values (:component, :kind, 'PROCESSED', :expiresAt)
                        on conflict (component) do update set kind = :kind, state = 'PROCESSED', abo = null, rh_d = null,
                          expires_at = :expiresAt""")
                .bind("component", component.value())
                .bind("kind", kind.name())
                .bind("expiresAt", expiresAt)
                .then();
    }

    @Override
    public Mono<Boolean> cameTo(ComponentId component, Unit.State state, BloodGroup group, Instant expiresAt) {
        return database.sql("""
                        update bedside_unit set state = :state, abo = :abo, rh_d = :rhD, expires_at = :expiresAt
                        where component = :component""")
                .bind("component", component.value())
                .bind("state", state.name())
                .bind("abo", group.abo().name())
                .bind("rhD", group.rhD().name())
                .bind("expiresAt", expiresAt)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Boolean> modified(ComponentId component) {
        return database.sql("update bedside_unit set state = 'MODIFIED' where component = :component")
                .bind("component", component.value())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    @Override
    public Mono<Boolean> withhold(ComponentId component, Unit.@Nullable Withheld withheld) {
        return database.sql("update bedside_unit set withheld = :withheld where component = :component")
                .bind("component", component.value())
                .bind("withheld", Columns.nullable(String.class, withheld == null ? null : withheld.name()))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
