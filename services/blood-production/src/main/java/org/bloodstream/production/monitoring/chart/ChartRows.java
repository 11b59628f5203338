package org.bloodstream.production.monitoring.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.production.monitoring.domain.ControlChart.Reading;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class ChartRows {
    /** More are on no chart that a person reads; the latest of them. */
    private static final int MOST = 500;

    private final DatabaseClient database;

    ChartRows(DatabaseClient database) {
        this.database = database;
    }

    /** In the order of measuring. */
    Mono<List<Reading>> readings(Series series) {
        return database.sql("""
                        select component, value, within, measured_at from (
                          select component, value, within, measured_at from quality_measurement
                           where description = :description and measure = :measure and site = :site
                           order by measured_at desc, component desc limit :most) latest
                        order by measured_at, component""")
                .bind("description", series.component().description())
                .bind("measure", series.measure().name())
                .bind("site", series.site())
                .bind("most", MOST)
                .mapProperties(ReadingRow.class)
                .all()
                .map(ReadingRow::reading)
                .collectList();
    }

    /** Those of which anything was measured. */
    Mono<List<Series>> series() {
        return database.sql("""
                        select distinct description, measure, site from quality_measurement order by description, measure, site""")
                .mapProperties(SeriesRow.class)
                .all()
                .map(SeriesRow::series)
                .collectList();
    }

    /** Units made in the time, by component and site. */
    Mono<List<MadeRow>> made(Instant from, Instant until) {
        return database.sql("""
                        select substr(product, 1, 5) as description, donation.site, count(*)::integer as units
                        from component join donation using (donation)
                        where made_at >= :from and made_at < :until and donation.site is not null group by 1, 2 order by 1, 2""")
                .bind("from", from)
                .bind("until", until)
                .mapProperties(MadeRow.class)
                .all()
                .collectList();
    }

    /** Units sampled in the time, by component, site and measure. */
    Mono<List<TakenRow>> taken(Instant from, Instant until) {
        return database.sql("""
                        select description, site, measure, count(*)::integer as units from quality_measurement
                        where measured_at >= :from and measured_at < :until group by 1, 2, 3""")
                .bind("from", from)
                .bind("until", until)
                .mapProperties(TakenRow.class)
                .all()
                .collectList();
    }

    /** One chart. */
    record Series(MonitoredComponent component, Measure measure, String site) {}

    record SeriesRow(String description, String measure, String site) {
        Series series() {
            return new Series(new MonitoredComponent(description), Measure.valueOf(measure), site);
        }
    }

    record ReadingRow(String component, BigDecimal value, boolean within, Instant measuredAt) {
        Reading reading() {
            return new Reading(ComponentId.parse(component), value, within, measuredAt);
        }
    }

    record MadeRow(String description, String site, int units) {}

    record TakenRow(String description, String site, String measure, int units) {}
}
