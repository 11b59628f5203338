package org.bloodstream.laboratory.results.adapter.out.r2dbc;

import static org.bloodstream.laboratory.rows.Columns.get;
import static org.bloodstream.laboratory.rows.Columns.group;
import static org.bloodstream.laboratory.rows.Columns.orNull;
import static org.bloodstream.laboratory.rows.Columns.text;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.laboratory.identity.Person;
import org.bloodstream.laboratory.results.application.Determinations;
import org.bloodstream.laboratory.results.domain.AntibodyScreen;
import org.bloodstream.laboratory.results.domain.Determination;
import org.bloodstream.laboratory.results.domain.GroupAndScreenReported;
import org.bloodstream.laboratory.results.domain.Sample;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcDeterminations implements Determinations {
    private static final String OF =
            "SELECT * FROM group_report WHERE patient = ANY(:numbers) ORDER BY collected_at DESC, reported_at DESC";
    private static final String KEEP = """
            INSERT INTO group_report
              (patient, sample, collected_at, abo, rh_d, antibody_screen, valid_until, determinations, laboratory,
               organisation, reported_at)
            VALUES (:patient, :sample, :collected, :abo, :rhd, :screen, :valid, :determinations, :laboratory,
               :organisation, :reported)
            ON CONFLICT (patient, sample, collected_at) DO UPDATE SET abo = :abo, rh_d = :rhd, antibody_screen = :screen,
              valid_until = :valid, determinations = :determinations, laboratory = :laboratory,
              organisation = :organisation, reported_at = :reported
            """;

    private final DatabaseClient database;

    R2dbcDeterminations(DatabaseClient database) {
        this.database = database;
    }

    @Override
    public Flux<Determination> of(Person person) {
        return reports(person)
                .map(report -> new Determination(new Sample(report.sample(), report.collectedAt()), report.group()));
    }

    @Override
    public Mono<GroupAndScreenReported> latest(Person person) {
        return reports(person).next();
    }

    private Flux<GroupAndScreenReported> reports(Person person) {
        return database.sql(OF)
                .bind("numbers", person.numbers().toArray(String[]::new))
                .map(R2dbcDeterminations::report)
                .all();
    }

    @Override
    public Mono<Void> keep(GroupAndScreenReported report) {
        return database.sql(KEEP)
                .bind("valid", orNull(Instant.class, report.validUntil()))
                .bind("organisation", orNull(String.class, code(report.organisation())))
                .bind("patient", report.patient().key())
                .bind("sample", report.sample())
                .bind("collected", report.collectedAt())
                .bind("abo", report.group().abo().name())
                .bind("rhd", report.group().rhD().name())
                .bind("screen", report.antibodyScreen().name())
                .bind("determinations", report.determinations())
                .bind("laboratory", report.laboratory().value())
                .bind("reported", report.reportedAt())
                .then();
    }

    private static GroupAndScreenReported report(Readable row) {
        return new GroupAndScreenReported(
                PatientIdentifier.parseKey(text(row, "patient")),
                text(row, "sample"),
                get(row, "collected_at", Instant.class),
                group(row),
                AntibodyScreen.valueOf(text(row, "antibody_screen")),
                row.get("valid_until", Instant.class),
                get(row, "determinations", Integer.class),
                new OdsCode(text(row, "laboratory")),
                hospital(row.get("organisation", String.class)),
                get(row, "reported_at", Instant.class));
    }

    private static @Nullable String code(@Nullable OdsCode organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static @Nullable OdsCode hospital(@Nullable String code) {
        return code == null ? null : new OdsCode(code);
    }
}
