package org.bloodstream.laboratory.compatibility.adapter.in.kafka;

import static org.bloodstream.laboratory.rows.Columns.orNull;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.compatibility.RecordedSex;
import org.bloodstream.blood.compatibility.StatedNeed;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Tables {@code patient_particulars}, {@code stated_need} and {@code need_ending}. */
@Repository
class PatientNeeds {
    private static final String FORGET = "DELETE FROM patient_particulars WHERE patient = ANY(:numbers)";
    private static final String IDENTIFIED = """
            INSERT INTO patient_particulars (patient, birth_date, sex) VALUES (:patient, :birth, :sex)
            ON CONFLICT (patient) DO UPDATE SET birth_date = :birth, sex = :sex
            """;
    private static final String STATED = """
            INSERT INTO stated_need (statement, patient, need)
            SELECT :statement, :patient, unnest(CAST(:needs AS text[])) ON CONFLICT DO NOTHING
            """;
    private static final String ENDED = """
            INSERT INTO need_ending (statement, need)
            SELECT unnest(CAST(:statements AS uuid[])), :need ON CONFLICT DO NOTHING
            """;

    private final DatabaseClient database;

    PatientNeeds(DatabaseClient database) {
        this.database = database;
    }

    /** The newest word of the record takes the place of what stood under any of its numbers. */
    Mono<Void> identified(
            PatientIdentifier patient, Set<PatientIdentifier> numbers, @Nullable LocalDate birthDate, RecordedSex sex) {
        return database.sql(FORGET)
                .bind("numbers", numbers.stream().map(PatientIdentifier::key).toArray(String[]::new))
                .then()
                .then(database.sql(IDENTIFIED)
                        .bind("patient", patient.key())
                        .bind("birth", orNull(LocalDate.class, birthDate))
                        .bind("sex", sex.name())
                        .then());
    }

    Mono<Void> stated(UUID statement, PatientIdentifier patient, Set<StatedNeed> needs) {
        return database.sql(STATED)
                .bind("statement", statement)
                .bind("patient", patient.key())
                .bind("needs", needs.stream().map(StatedNeed::name).toArray(String[]::new))
                .then();
    }

    /** @param need a stated need by name, or an antigen's ISBT number */
    Mono<Void> ended(Set<UUID> statements, String need) {
        return database.sql(ENDED)
                .bind("statements", statements.toArray(UUID[]::new))
                .bind("need", need)
                .then();
    }
}
