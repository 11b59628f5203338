package org.bloodstream.outcomes.emergency.adapter.out.journal;

import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.blood.staff.Actor;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.outcomes.emergency.application.Emergencies;
import org.bloodstream.outcomes.emergency.domain.Clinician;
import org.bloodstream.outcomes.emergency.domain.Emergency;
import org.bloodstream.outcomes.rows.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Holding the patient's subject makes two who declare or end at once take turns. */
@Repository
class JournalEmergencies implements Emergencies {
    private static final String STREAM = "transfusion";

    private final Journal journal;
    private final DatabaseClient database;

    JournalEmergencies(Journal journal, DatabaseClient database) {
        this.journal = journal;
        this.database = database;
    }

    @Override
    public Mono<Void> declare(Act act, Emergency emergency) {
        return append(act, emergency, "EmergencyDeclared", Declared.of(emergency))
                .then(superseded(emergency))
                .then(remember(emergency));
    }

    @Override
    public Mono<Void> end(Act act, Emergency ended) {
        return append(act, ended, "EmergencyEnded", new Ended(ended.id(), ended.patient(), ended.until()))
                .then(database.sql("""
                                update bedside_emergency set until = least(until, :until), ended_by = :by where id = :id""")
                        .bind("id", ended.id())
                        .bind("until", ended.until())
                        .bind("by", act.actor())
                        .then());
    }

    private Mono<Void> append(Act act, Emergency emergency, String type, Object said) {
        var subject = emergency.patient().key();
        return journal.appendNext(act, new Fact(STREAM, subject, type, 1, said)).then();
    }

    private Mono<Void> superseded(Emergency emergency) {
        return database.sql("""
                        update bedside_emergency set until = greatest(declared_at, :at), ended_by = :by
                        where patient = :patient and until > :at""")
                .bind("patient", emergency.patient().key())
                .bind("at", emergency.declaredAt())
                .bind("by", emergency.declaredBy().value())
                .then();
    }

    private Mono<Void> remember(Emergency emergency) {
        return database.sql("""
                        insert into bedside_emergency (id, patient, approved_by, why, declared_by, declared_at, until)
                        values (:id, :patient, :approvedBy, :why, :by, :at, :until)""")
                .bind("id", emergency.id())
                .bind("patient", emergency.patient().key())
                .bind("approvedBy", emergency.approvedBy().named())
                .bind("why", emergency.why())
                .bind("by", emergency.declaredBy().value())
                .bind("at", emergency.declaredAt())
                .bind("until", emergency.until())
                .then();
    }

    @Override
    public Mono<Emergency> find(UUID id) {
        return database.sql("select * from bedside_emergency where id = :id")
                .bind("id", id)
                .map(JournalEmergencies::emergency)
                .one();
    }

    @Override
    public Mono<Emergency> inForce(PatientIdentifier worn, Instant at) {
        return database.sql("""
                        select * from bedside_emergency
                        where patient = :patient and declared_at <= :at and until > :at
                        order by declared_at desc limit 1""")
                .bind("patient", worn.key())
                .bind("at", at)
                .map(JournalEmergencies::emergency)
                .one();
    }

    private static Emergency emergency(Readable row) {
        return new Emergency(
                required(row, "id", UUID.class),
                Objects.requireNonNull(Columns.patient(row)),
                new Clinician(required(row, "approved_by", String.class)),
                required(row, "why", String.class),
                new Actor(required(row, "declared_by", String.class)),
                required(row, "declared_at", Instant.class),
                required(row, "until", Instant.class));
    }

    /** {@code transfusion/EmergencyDeclared.v1}; who declared it is the event's actor */
    record Declared(
            UUID emergency,
            PatientIdentifier patient,
            String approvedBy,
            String why,
            Instant declaredAt,
            Instant until) {
        static Declared of(Emergency emergency) {
            return new Declared(
                    emergency.id(),
                    emergency.patient(),
                    emergency.approvedBy().named(),
                    emergency.why(),
                    emergency.declaredAt(),
                    emergency.until());
        }
    }

    /** {@code transfusion/EmergencyEnded.v1} */
    record Ended(UUID emergency, PatientIdentifier patient, Instant endedAt) {}
}
