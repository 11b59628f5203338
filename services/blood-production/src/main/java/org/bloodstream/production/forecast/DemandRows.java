package org.bloodstream.production.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bloodstream.blood.component.ComponentKind;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.production.forecast.GroupsUnderWay.Contribution;
import org.bloodstream.production.forecast.GroupsUnderWay.Ungrouped;
import org.bloodstream.production.forecast.domain.DailyDemand;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What left on which day, and what is here: from the rows that each command leaves in its own transaction. */
@Repository
class DemandRows {
    /** Two years and what tells the first of them from nothing. */
    private static final int DAYS = 760;

    /** Of what is outside its limits nobody knows that it goes on: it counts for nothing. */
    private static final String UNDER_WAY = """
            state in ('PROCESSED', 'LABELLED') and withheld_since is null and component.expires_at > :now
            and not is_for_named_recipient(component.product)
            and (disposition is null or disposition = 'ACCEPT')""";

    private final DatabaseClient database;
    private final ZoneId zone;

    DemandRows(DatabaseClient database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** A kind and group, as everything here is counted. */
    record Of(ComponentKind kind, BloodGroup group) {}

    /** @param today the first day that is not over, and is not counted */
    Mono<Map<Of, DailyDemand>> demands(LocalDate today) {
        return database.sql("""
                        select kind, abo, rh_d, (despatched_at at time zone :zone)::date as day, count(*)::integer as units
                        from component
                        where despatched_at >= :since and despatched_at < :until and abo is not null
                        group by 1, 2, 3, 4 order by 4""")
                .bind("zone", zone.getId())
                .bind("since", today.minusDays(DAYS).atStartOfDay(zone).toInstant())
                .bind("until", today.atStartOfDay(zone).toInstant())
                .mapProperties(DayRow.class)
                .all()
                .collectList()
                .map(rows -> byKind(rows, today));
    }

    private static Map<Of, DailyDemand> byKind(List<DayRow> rows, LocalDate today) {
        Map<Of, List<DayRow>> grouped = new HashMap<>();
        rows.forEach(
                row -> grouped.computeIfAbsent(row.of(), _ -> new ArrayList<>()).add(row));
        Map<Of, DailyDemand> demands = new HashMap<>();
        grouped.forEach((of, days) -> demands.put(of, demand(days, today)));
        return demands;
    }

    private static DailyDemand demand(List<DayRow> days, LocalDate today) {
        var first = days.getFirst().day();
        var units = new ArrayList<>(Collections.nCopies((int) (today.toEpochDay() - first.toEpochDay()), 0));
        days.forEach(row -> units.set((int) (row.day().toEpochDay() - first.toEpochDay()), row.units()));
        return new DailyDemand(first, units);
    }

    /** When each free unit expires. */
    Mono<Map<Of, List<Instant>>> expiries(Instant now) {
        return database.sql("""
                        select kind, abo, rh_d, expires_at from component
                        where state = 'RELEASED' and withheld_since is null and expires_at > :now and not is_for_named_recipient(product)
                          and not exists (select from allocation where allocation.component = component.component)""")
                .bind("now", now)
                .mapProperties(ExpiryRow.class)
                .all()
                .collectMultimap(ExpiryRow::of, ExpiryRow::expiresAt)
                .map(found -> {
                    Map<Of, List<Instant>> expiries = new HashMap<>();
                    found.forEach((of, all) -> expiries.put(of, List.copyOf(all)));
                    return expiries;
                });
    }

    /** Units that are made and not released, of the group on their label, before that of the donor's on record. */
    Mono<Map<Of, Integer>> underWay(Instant now) {
        return database.sql("""
                        select kind, coalesce(abo, on_record_abo) as abo, coalesce(rh_d, on_record_rh_d) as rh_d, count(*)::integer as units
                        from component join donation using (donation)
                        where %s and coalesce(abo, on_record_abo) is not null
                        group by 1, 2, 3""".formatted(UNDER_WAY))
                .bind("now", now)
                .mapProperties(CountRow.class)
                .all()
                .collectMap(CountRow::of, CountRow::units);
    }

    /** The other units that are made and not released, each with the donations in it. */
    Flux<Ungrouped> ungrouped(Instant now) {
        return database.sql("""
                        with ungrouped as (
                            select component.component as unit, kind from component join donation using (donation)
                            where %s and coalesce(abo, on_record_abo) is null)
                        select unit, ungrouped.kind, donation.donation, on_record_abo as abo, on_record_rh_d as rh_d
                        from ungrouped
                        join made_of_donation made on made.component = unit
                        join donation on donation.donation = made.contributing and not pooled
                        order by unit""".formatted(UNDER_WAY))
                .bind("now", now)
                .mapProperties(ContributionRow.class)
                .all()
                .bufferUntilChanged(ContributionRow::unit)
                .map(rows -> new Ungrouped(
                        ComponentKind.valueOf(rows.getFirst().kind()),
                        rows.stream().map(ContributionRow::contribution).toList()));
    }

    record DayRow(String kind, String abo, String rhD, LocalDate day, int units) {
        Of of() {
            return DemandRows.of(kind, abo, rhD);
        }
    }

    record ExpiryRow(String kind, String abo, String rhD, Instant expiresAt) {
        Of of() {
            return DemandRows.of(kind, abo, rhD);
        }
    }

    record CountRow(String kind, String abo, String rhD, int units) {
        Of of() {
            return DemandRows.of(kind, abo, rhD);
        }
    }

    record ContributionRow(
            String unit,
            String kind,
            String donation,
            @Nullable String abo,
            @Nullable String rhD) {
        Contribution contribution() {
            return new Contribution(
                    new DonationNumber(donation),
                    abo == null || rhD == null ? Optional.empty() : Optional.of(BloodGroup.of(abo, rhD)));
        }
    }

    private static Of of(String kind, String abo, String rhD) {
        return new Of(ComponentKind.valueOf(kind), BloodGroup.of(abo, rhD));
    }
}
