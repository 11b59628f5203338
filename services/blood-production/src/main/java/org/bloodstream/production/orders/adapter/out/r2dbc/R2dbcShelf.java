package org.bloodstream.production.orders.adapter.out.r2dbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.bloodstream.blood.compatibility.Preparation;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.Abo;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.group.RedCellPhenotype;
import org.bloodstream.blood.group.RhD;
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

    private final DatabaseClient database;
    private final TransactionalOperator transaction;

    R2dbcShelf(DatabaseClient database, TransactionalOperator transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    /**
     * A row for each portion, not for each unit: reading a row costs more than what stands in it. {@code offset 0} has the
     * database look up each pool by itself, and not first weigh every pool that there ever was.
     */
    @Override
    public Mono<List<ShelfUnit>> free(Set<ComponentKind> kinds, Instant now) {
        return database.sql(BY_HASHING).then().then(portions(kinds, now)).as(transaction::transactional);
    }

    private Mono<List<ShelfUnit>> portions(Set<ComponentKind> kinds, Instant now) {
        return database.sql("""
                        select kind, abo, rh_d, antigens_present, antigens_absent, hev, cmv, hbs, high_titre, irradiated_at, washed,
                               array_agg(component) as components,
                               array_agg((date_part('epoch', collected_at) * 1000000)::bigint) as collected,
                               array_agg((date_part('epoch', expires_at) * 1000000)::bigint) as expiring
                        from (select component, kind, abo, rh_d, collected_at, expires_at, antigens_present, antigens_absent, hev,
                                     coalesce(pool.cmv, donation.cmv) as cmv, coalesce(pool.hbs, donation.hbs) as hbs,
                                     coalesce(pool.high_titre, donation.high_titre) as high_titre, irradiated_at, washed
                              from component join donation using (donation)
                              left join lateral (select * from marker_of_pool
                                                  where donation.pooled and pool = component.donation offset 0) pool on true
                              where state = 'RELEASED' and withheld_since is null and expires_at > :now and kind = any(:kinds)
                                and not is_for_named_recipient(component.product)
                                and not exists (select from allocation where allocation.component = component.component)) free
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
     * @param components of one portion
     * @param collected when each of them was, in microseconds since 1970
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
            String[] components,
            Long[] collected,
            Long[] expiring) {
        List<ShelfUnit> units() {
            var its = ComponentKind.valueOf(kind);
            var group = new BloodGroup(Abo.valueOf(abo), RhD.valueOf(rhD));
            var results = new UnitResults(
                    phenotype(),
                    Typing.valueOf(highTitre),
                    Typing.valueOf(cmv),
                    Typing.valueOf(hev),
                    Typing.valueOf(hbs));
            var done = Preparation.NONE.irradiated(irradiatedAt);
            var preparation = washed ? done.washedToo() : done;
            return IntStream.range(0, components.length)
                    .mapToObj(i -> new ShelfUnit(
                            ComponentId.parse(components[i]),
                            its,
                            group,
                            results,
                            preparation,
                            instant(collected[i]),
                            instant(expiring[i])))
                    .toList();
        }

        private static Instant instant(long micros) {
            return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
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
