package org.bloodstream.production.orders.adapter.out.r2dbc;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.Typing;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.orders.application.Shelf;
import org.bloodstream.production.orders.domain.ShelfUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Reads the rows that each command leaves in its own transaction. */
@Repository
class R2dbcShelf implements Shelf {
    /** Else the planner, which expects 200 values of each marker, sorts all units by eleven columns of text. */
    private static final String BY_HASHING = "select set_config('enable_sort', 'off', true)";

    /** PostgreSQL's epoch: it sends an instant as microseconds since then. */
    private static final Instant SENT_SINCE = Instant.parse("2000-01-01T00:00:00Z");

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    R2dbcShelf(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * A row for each portion, not for each unit: reading a row costs more than what stands in it, and of many instants their bytes
     * are read fastest. Pools are looked up apart, as most units are of one donation; {@code offset 0} has the database look up
     * each by itself, and not first weigh every pool that there ever was.
     */
    @Override
    public Mono<List<ShelfUnit>> free(Set<ComponentKind> kinds, Instant now) {
        return database.sql(BY_HASHING).then().then(portions(kinds, now)).as(transaction::transactional);
    }

    private Mono<List<ShelfUnit>> portions(Set<ComponentKind> kinds, Instant now) {
        return database.sql("""
                        with free as not materialized
                          (select component, donation, kind, abo, rh_d, expires_at, antigens_present, antigens_absent, hev, irradiated_at, washed
                           from component
                           where state = 'RELEASED' and withheld_since is null and expires_at > :now and kind = any(:kinds)
                             and not is_for_named_recipient(product) and component not in (select component from allocation)
                             and component not in (select component from stock_discrepancy
                                                   where kind = 'MISSING' and explained_at is null))
                        select kind, abo, rh_d, antigens_present, antigens_absent, hev, cmv, hbs, high_titre, irradiated_at, washed,
                               string_agg(component, ' ') as components,
                               string_agg(timestamptz_send(collected_at), ''::bytea) as collected,
                               string_agg(timestamptz_send(expires_at), ''::bytea) as expiring
                        from (select free.*, collected_at, cmv, hbs, high_titre
                              from free join donation using (donation) where not pooled
                              union all
                              select free.*, collected_at, coalesce(pool.cmv, donation.cmv), coalesce(pool.hbs, donation.hbs),
                                     coalesce(pool.high_titre, donation.high_titre)
                              from free join donation using (donation)
                              left join lateral (select * from marker_of_pool where pool = free.donation offset 0) pool on true
                              where pooled) units
                        group by kind, abo, rh_d, antigens_present, antigens_absent, hev, cmv, hbs, high_titre, irradiated_at, washed""")
                .bind("now", now)
                .bind("kinds", kinds.stream().map(ComponentKind::name).toArray(String[]::new))
                .mapProperties(Row.class)
                .all()
                .flatMapIterable(Row::units)
                .collectList();
    }

    /**
     * Where nothing was tested or done the columns are empty.
     *
     * @param components of one portion, with a space between them
     * @param collected when each of them was, eight bytes each
     * @param expiring when each of them expires, likewise
     */
    record Row(
            String kind,
            String abo,
            String rhD,
            String[] antigensPresent,
            String[] antigensAbsent,
            String hev,
            String cmv,
            String hbs,
            String highTitre,
            @Nullable Instant irradiatedAt,
            boolean washed,
            String components,
            ByteBuffer collected,
            ByteBuffer expiring) {
        List<ShelfUnit> units() {
            var its = ComponentKind.valueOf(kind);
            var group = BloodGroup.of(abo, rhD);
            var results = new UnitResults(
                    phenotype(),
                    Typing.valueOf(highTitre),
                    Typing.valueOf(cmv),
                    Typing.valueOf(hev),
                    Typing.valueOf(hbs));
            var done = Preparation.NONE.irradiated(irradiatedAt);
            var preparation = washed ? done.washedToo() : done;
            return Stream.of(components.split(" "))
                    .map(component -> new ShelfUnit(
                            ComponentId.parse(component),
                            its,
                            group,
                            results,
                            preparation,
                            next(collected),
                            next(expiring)))
                    .toList();
        }

        private static Instant next(ByteBuffer instants) {
            return SENT_SINCE.plus(instants.getLong(), ChronoUnit.MICROS);
        }

        private RedCellPhenotype phenotype() {
            if (antigensPresent.length + antigensAbsent.length == 0) return RedCellPhenotype.UNKNOWN;
            Map<Antigen, Typing> typings = new HashMap<>();
            for (var number : antigensAbsent) typings.put(new Antigen(number), Typing.NEGATIVE);
            for (var number : antigensPresent) typings.put(new Antigen(number), Typing.POSITIVE);
            return RedCellPhenotype.of(typings);
        }
    }
}
