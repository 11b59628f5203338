package org.bloodstream.production.orders.list;

import java.util.List;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ListedOrders {
    private final DatabaseClient database;

    ListedOrders(DatabaseClient database) {
        this.database = database;
    }

    /**
     * Emergencies first, then by when they are needed, or were placed when nobody said.
     *
     * @param hospital whose; empty for everybody's
     * @param all also those that are delivered or cancelled
     */
    Mono<List<ListedOrder>> list(String hospital, boolean all, int limit) {
        return database.sql("""
                        select number, hospital, site, urgency, needed_by, placed_at, status, ordered, missing, gone from blood_order
                        where (:hospital = '' or hospital = :hospital) and (:all or status not in ('DELIVERED', 'CANCELLED'))
                        order by status in ('DELIVERED', 'CANCELLED'),
                                 case urgency when 'EMERGENCY' then 0 when 'URGENT' then 1 else 2 end,
                                 coalesce(needed_by, placed_at), number
                        limit :limit""")
                .bind("hospital", hospital)
                .bind("all", all)
                .bind("limit", limit)
                .mapProperties(ListedOrder.Row.class)
                .all()
                .map(ListedOrder.Row::listed)
                .collectList();
    }
}
