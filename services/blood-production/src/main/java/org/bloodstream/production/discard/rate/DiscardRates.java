package org.bloodstream.production.discard.rate;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bloodstream.production.component.domain.DiscardReason;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class DiscardRates {
    private final DatabaseClient database;
    private final ZoneId zone;

    DiscardRates(DatabaseClient database, ZoneId zone) {
        this.database = database;
        this.zone = zone;
    }

    /** By month, component and site, whatever was made or discarded in them, both months included. The latest first. */
    Mono<List<Rate>> between(YearMonth from, YearMonth until) {
        return database.sql("""
                        select to_char(at at time zone :zone, 'YYYY-MM') as month, substr(product, 1, 5) as component, site, reason,
                               count(*)::integer as units
                        from (select made_at as at, product, donation, null as reason from component
                              union all
                              select discarded_at, product, donation, reason from discard join component using (component)) counted
                        join donation using (donation)
                        where at >= :from and at < :until
                        group by 1, 2, 3, 4""")
                .bind("zone", zone.getId())
                .bind("from", beginning(from))
                .bind("until", beginning(until.plusMonths(1)))
                .mapProperties(Row.class)
                .all()
                .collect(Collectors.groupingBy(Row::key, TreeMap::new, Collectors.toList()))
                .map(groups ->
                        groups.descendingMap().values().stream().map(Rate::of).toList());
    }

    private Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    /** @param reason absent of what was made */
    record Row(
            String month,
            String component,
            @Nullable String site,
            @Nullable String reason,
            int units) {
        String key() {
            return month + " " + component + " " + site;
        }
    }

    /**
     * @param site absent of what was made of donations whose site is not known
     * @param made packs, those included that a modification made
     * @param discarded in the month, whenever they were made
     * @param reasons how many for each
     */
    record Rate(
            YearMonth month,
            String component,
            @Nullable String site,
            int made,
            int discarded,
            Map<DiscardReason, Integer> reasons) {
        static Rate of(List<Row> rows) {
            var first = rows.getFirst();
            var reasons = new TreeMap<DiscardReason, Integer>();
            int made = 0;
            for (var row : rows)
                if (row.reason() == null) made += row.units();
                else reasons.merge(DiscardReason.valueOf(row.reason()), row.units(), Integer::sum);
            return new Rate(
                    YearMonth.parse(first.month()),
                    first.component(),
                    first.site(),
                    made,
                    reasons.values().stream().mapToInt(each -> each).sum(),
                    reasons);
        }
    }
}
