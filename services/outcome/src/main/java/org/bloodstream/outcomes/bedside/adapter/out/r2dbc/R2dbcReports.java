package org.bloodstream.outcomes.bedside.adapter.out.r2dbc;

import static org.bloodstream.outcomes.rows.Columns.nullable;
import static org.bloodstream.outcomes.rows.Columns.oneOf;
import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.outcomes.bedside.application.Reports;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen;
import org.bloodstream.outcomes.bedside.domain.GroupAndScreen.AntibodyScreen;
import org.bloodstream.outcomes.rows.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcReports implements Reports {
    private final DatabaseClient database;

    R2dbcReports(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<GroupAndScreen> under(Collection<PatientIdentifier> numbers) {
        if (numbers.isEmpty()) return Flux.empty();
        return database.sql("""
                        select patient, sample, collected_at, abo, rh_d, antibody_screen, valid_until, determinations
                        from bedside_report where patient = any(:patients::text[]) order by collected_at, sample""")
                .bind("patients", numbers.stream().map(PatientIdentifier::key).toArray(String[]::new))
                .map(R2dbcReports::report)
                .all();
    }

    private static GroupAndScreen report(Readable row) {
        return new GroupAndScreen(
                Objects.requireNonNull(Columns.patient(row)),
                required(row, "sample", String.class),
                required(row, "collected_at", Instant.class),
                Objects.requireNonNull(Columns.group(row)),
                oneOf(AntibodyScreen.class, row, "antibody_screen"),
                row.get("valid_until", Instant.class),
                required(row, "determinations", Integer.class));
    }

    @Override
    public Mono<Void> put(GroupAndScreen report) {
        return database.sql("""
                        insert into bedside_report values
                          (:patient, :sample, :collectedAt, :abo, :rhD, :screen, :validUntil, :determinations)
                        on conflict (patient, sample) do update set collected_at = :collectedAt, abo = :abo, rh_d = :rhD,
                          antibody_screen = :screen, valid_until = :validUntil, determinations = :determinations""")
                .bind("patient", report.patient().key())
                .bind("sample", report.sample())
                .bind("collectedAt", report.collectedAt())
                .bind("abo", report.group().abo().name())
                .bind("rhD", report.group().rhD().name())
                .bind("screen", report.antibodyScreen().name())
                .bind("validUntil", nullable(Instant.class, report.validUntil()))
                .bind("determinations", report.determinations())
                .then();
    }
}
