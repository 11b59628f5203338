package org.bloodstream.production.verification.open;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class UnverifiedLabels {
    private final DatabaseClient database;
    private final Clock clock;

    UnverifiedLabels(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param more whether there are others beyond the limit */
    record Listed(List<UnverifiedLabel> items, boolean more, Instant asOf) {}

    /** Unexpired ones; those that were found wrong first, then by expiry. */
    Mono<Listed> list(Optional<DonationNumber> donation, Optional<OrderNumber> order, int limit) {
        var now = clock.instant();
        return database.sql("""
                        select component.component, kind, abo, rh_d, expires_at, withheld_since is not null as held,
                               label_found_wrong_at, order_number
                        from component left join allocation on allocation.component = component.component
                        where state = 'RELEASED' and label_verified_at is null and expires_at > :now
                          and (:donation = '' or donation = :donation) and (:order = '' or order_number = :order)
                        order by label_found_wrong_at nulls last, expires_at, component.component limit :limit""")
                .bind("now", now)
                .bind("donation", donation.map(DonationNumber::value).orElse(""))
                .bind("order", order.map(OrderNumber::value).orElse(""))
                .bind("limit", limit + 1)
                .mapProperties(UnverifiedLabel.Row.class)
                .all()
                .map(UnverifiedLabel.Row::label)
                .collectList()
                .map(found -> new Listed(found.stream().limit(limit).toList(), found.size() > limit, now));
    }
}
