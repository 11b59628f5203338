package org.bloodstream.production.monitoring.adapter.out.r2dbc;

import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.Site;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.monitoring.application.Measurements;
import org.bloodstream.production.monitoring.domain.Measure;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.QualityMeasured;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class R2dbcMeasurements implements Measurements {
    private static final String STREAM = "monitoring";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcMeasurements(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    /** The row of the unit is the lock: two who record the same are told apart. Who only names the unit, as an order, does not wait. */
    @Override
    public Mono<Boolean> isThere(ComponentId component, Measure measure) {
        return database.sql("select component from component where component = :component for no key update")
                .bind("component", component.value())
                .mapValue(String.class)
                .one()
                .then(database.sql("""
                                select exists (select from quality_measurement
                                                where component = :component and measure = :measure) as there""")
                        .bind("component", component.value())
                        .bind("measure", measure.name())
                        .mapValue(Boolean.class)
                        .one());
    }

    @Override
    public Mono<Site> siteOf(ComponentId component) {
        return database.sql("""
                        select donation.site from component join donation using (donation)
                         where component = :component and donation.site is not null""")
                .bind("component", component.value())
                .mapValue(String.class)
                .one()
                .map(Site::new);
    }

    @Override
    public Mono<Void> record(QualityMeasured event, Act act) {
        var subject = event.component().value();
        return journal.appendNext(act, new Fact(STREAM, subject, "QualityMeasured", 1, event))
                .then(insert(event, act));
    }

    private Mono<Void> insert(QualityMeasured event, Act act) {
        return database.sql("""
                        insert into quality_measurement (component, measure, description, site, value, method, within, plan, measured_at, recorded_by, recorded_at)
                        values (:component, :measure, :description, :site, :value, :method, :within, :plan, :measuredAt, :by, :at)""")
                .bind("component", event.component().value())
                .bind("measure", event.measure().name())
                .bind(
                        "description",
                        MonitoredComponent.of(event.component().product()).description())
                .bind("site", event.site().value())
                .bind("value", event.value())
                .bind("method", event.method())
                .bind("within", event.within())
                .bind("plan", event.plan().version())
                .bind("measuredAt", event.measuredAt())
                .bind("by", act.actor())
                .bind("at", act.at())
                .then();
    }
}
