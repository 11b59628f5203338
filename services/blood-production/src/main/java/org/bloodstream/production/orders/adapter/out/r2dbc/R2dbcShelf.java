package org.bloodstream.production.orders.adapter.out.r2dbc;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import reactor.core.publisher.Mono;

/** Reads the rows that each command leaves in its own transaction. */
@Repository
class R2dbcShelf implements Shelf {
    private final DatabaseClient database;

    R2dbcShelf(DatabaseClient database) {
        this.database = database;
    }

    /** {@code offset 0} has the database look up each pool by itself, and not first weigh every pool that there ever was. */
    @Override
    public Mono<List<ShelfUnit>> free(Set<ComponentKind> kinds, Instant now) {
        return database.sql("""
                        select component, kind, abo, rh_d, collected_at, expires_at, antigens_present, antigens_absent, hev,
                               coalesce(pool.cmv, donation.cmv) as cmv, coalesce(pool.hbs, donation.hbs) as hbs,
                               coalesce(pool.high_titre, donation.high_titre) as high_titre, irradiated_at, washed
                        from component join donation using (donation)
                        left join lateral (select * from marker_of_pool where donation.pooled and pool = component.donation offset 0) pool
                          on true
                        where state = 'RELEASED' and withheld_since is null and expires_at > :now and kind = any(:kinds)
                          and not exists (select from allocation where allocation.component = component.component)
                        order by expires_at, component limit :most""")
                .bind("now", now)
                .bind("kinds", kinds.stream().map(ComponentKind::name).toArray(String[]::new))
                .bind("most", MOST)
                .mapProperties(Row.class)
                .all()
                .map(Row::unit)
                .collectList();
    }

    /** Where nothing was tested or done the columns are empty. */
    record Row(
            String component,
            String kind,
            String abo,
            String rhD,
            Instant collectedAt,
            Instant expiresAt,
            String[] antigensPresent,
            String[] antigensAbsent,
            String hev,
            String cmv,
            String hbs,
            String highTitre,
            @Nullable Instant irradiatedAt,
            boolean washed) {
        ShelfUnit unit() {
            var done = Preparation.NONE.irradiated(irradiatedAt);
            return new ShelfUnit(
                    ComponentId.parse(component),
                    ComponentKind.valueOf(kind),
                    new BloodGroup(Abo.valueOf(abo), RhD.valueOf(rhD)),
                    new UnitResults(
                            phenotype(),
                            Typing.valueOf(highTitre),
                            Typing.valueOf(cmv),
                            Typing.valueOf(hev),
                            Typing.valueOf(hbs)),
                    washed ? done.washedToo() : done,
                    collectedAt,
                    expiresAt);
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
