package org.bloodstream.production.forecast;

import java.time.Instant;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** How the day stands, counted from the rows that each command leaves in its own transaction. */
@Repository
class TheDay {
    private final DatabaseClient database;

    TheDay(DatabaseClient database) {
        this.database = database;
    }

    /**
     * @param collectedToday donations whose collection was heard of
     * @param awaitingProcessing donations that were received, and of which nothing is made yet, of the last two days
     * @param awaitingRelease packs in date that are made, and neither released nor on hold
     * @param onHold packs in date that are here and on hold
     * @param openEmergencies open orders that are emergencies
     * @param openOrders all open orders, these included
     * @param missing units for which nothing is kept
     * @param comingBack units on their way back from hospitals
     */
    record Standing(
            int collectedToday,
            int awaitingProcessing,
            int awaitingRelease,
            int onHold,
            int openEmergencies,
            int openOrders,
            int missing,
            int comingBack) {}

    /**
     * @param midnight with which the day began
     * @param processable collected before it nothing is made any more
     */
    Mono<Standing> standing(Instant midnight, Instant processable, Instant now) {
        return database.sql("""
                        select (select count(*)::integer from donation where collected_at >= :midnight and not pooled and collected_as <> 'SAMPLES_ONLY') as collected_today,
                               (select count(*)::integer from donation
                                 where site is not null and not pooled and collected_at >= :processable
                                   and not exists (select from component where component.donation = donation.donation)) as awaiting_processing,
                               (select count(*)::integer from component
                                 where state in ('PROCESSED', 'LABELLED') and withheld_since is null and expires_at > :now) as awaiting_release,
                               (select count(*)::integer from component
                                 where state in ('PROCESSED', 'LABELLED', 'RELEASED') and withheld_since is not null and expires_at > :now) as on_hold,
                               (select count(*)::integer from blood_order
                                 where status not in ('DESPATCHED', 'DELIVERED', 'CANCELLED') and urgency = 'EMERGENCY') as open_emergencies,
                               (select count(*)::integer from blood_order
                                 where status not in ('DESPATCHED', 'DELIVERED', 'CANCELLED')) as open_orders,
                               (select coalesce(sum(missing), 0)::integer from blood_order
                                 where status not in ('DESPATCHED', 'DELIVERED', 'CANCELLED')) as missing,
                               (select count(*)::integer from hospital_return where ended_at is null) as coming_back""")
                .bind("midnight", midnight)
                .bind("processable", processable)
                .bind("now", now)
                .mapProperties(Standing.class)
                .one();
    }
}
