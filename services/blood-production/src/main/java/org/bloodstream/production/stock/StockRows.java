package org.bloodstream.production.stock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.production.stock.domain.Demand;
import org.bloodstream.production.stock.domain.Holding;
import org.bloodstream.production.stock.domain.StockStatus;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts the rows that each command leaves in its own transaction: never older than the last answer given. */
@Repository
class StockRows {
    private final DatabaseClient database;

    StockRows(DatabaseClient database) {
        this.database = database;
    }

    /** What is for one patient alone is free for nobody. A unit that is on hold and expired counts as expired: it will not come back. */
    Mono<List<Holding>> holdings(Instant now) {
        return database.sql("""
                        select site_of_donation as site, kind, product, abo, rh_d, status, collected_at, expires_at, count(*)::integer as units
                        from (select donation.site as site_of_donation, kind, product, abo, rh_d, collected_at, expires_at,
                                     case when expires_at <= :now then 'EXPIRED'
                                          when withheld_since is not null then 'ON_HOLD'
                                          when state <> 'RELEASED' then 'IN_QUARANTINE'
                                          when allocation.component is not null or is_for_named_recipient(product) then 'ALLOCATED'
                                          else 'AVAILABLE' end as status
                                from component join donation using (donation)
                                     left join allocation on allocation.component = component.component
                               where state in ('PROCESSED', 'LABELLED', 'RELEASED')
                                 and disposition is distinct from 'DISCARD') here
                        group by 1, 2, 3, 4, 5, 6, 7, 8""")
                .bind("now", now)
                .mapProperties(HoldingRow.class)
                .all()
                .map(HoldingRow::holding)
                .collectList();
    }

    Mono<List<Demand>> demands(Instant now) {
        return database.sql("""
                        select kind, abo, rh_d, count(*)::integer as units, min(despatched_at) as first from component
                        where despatched_at > :since group by kind, abo, rh_d""")
                .bind("since", now.minus(Duration.ofDays(Demand.DAYS)))
                .mapProperties(DemandRow.class)
                .all()
                .map(DemandRow::demand)
                .collectList();
    }

    record HoldingRow(
            @Nullable String site,
            String kind,
            String product,
            @Nullable String abo,
            @Nullable String rhD,
            String status,
            Instant collectedAt,
            Instant expiresAt,
            int units) {

        Holding holding() {
            return new Holding(
                    Optional.ofNullable(site).map(Site::new),
                    ComponentKind.valueOf(kind),
                    new ProductCode(product),
                    abo == null || rhD == null ? Optional.empty() : Optional.of(BloodGroup.of(abo, rhD)),
                    StockStatus.valueOf(status),
                    collectedAt,
                    expiresAt,
                    units);
        }
    }

    record DemandRow(String kind, String abo, String rhD, int units, Instant first) {
        Demand demand() {
            return new Demand(ComponentKind.valueOf(kind), BloodGroup.of(abo, rhD), units, first);
        }
    }
}
