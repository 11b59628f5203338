package org.bloodstream.records.patients.adapter.out.r2dbc;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.StaleSubjectException;
import org.bloodstream.records.patients.application.Patients;
import org.bloodstream.records.patients.domain.Patient;
import org.bloodstream.records.patients.domain.Patient.Living;
import org.bloodstream.records.patients.domain.PatientEvent;
import org.bloodstream.web.Relationships;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@Repository
class R2dbcPatients implements Patients {
    private static final String STREAM = "patient";

    private final DatabaseClient database;
    private final Journal journal;
    private final Relationships relationships;
    private final PatientWriter writer;

    R2dbcPatients(DatabaseClient database, Journal journal, Relationships relationships) {
        this.database = database;
        this.journal = journal;
        this.relationships = relationships;
        this.writer = new PatientWriter(database);
    }

    /** Locks the numbers themselves too, because two senders may tell of a new patient at once. */
    @Override
    public Mono<List<Living>> holders(Set<PatientIdentifier> numbers) {
        String[] keys = keys(numbers);
        return database.sql(
                        "SELECT pg_advisory_xact_lock(hashtextextended(n, 0)) FROM (SELECT unnest(:keys) n ORDER BY 1) k")
                .bind("keys", keys)
                .then()
                .then(lockRows(keys))
                .then(living(keys).collectList());
    }

    private Mono<Void> lockRows(String[] keys) {
        return database.sql("""
                        SELECT id FROM patient
                         WHERE id IN (SELECT patient FROM patient_number WHERE number = ANY(:keys))
                         ORDER BY id FOR UPDATE
                        """).bind("keys", keys).then();
    }

    private Flux<Living> living(String[] keys) {
        return database.sql(PatientRow.SELECT
                        + " WHERE p.id IN (SELECT patient FROM patient_number WHERE number = ANY(:keys)) ORDER BY p.id")
                .bind("keys", keys)
                .map(PatientRow::living)
                .all();
    }

    @Override
    public Mono<Living> find(PatientIdentifier number) {
        return living(new String[] {number.key()}).next();
    }

    @Override
    public Mono<Patient> find(UUID id) {
        return database.sql(PatientRow.SELECT + " WHERE p.id = :id")
                .bind("id", id)
                .map(PatientRow::read)
                .one();
    }

    @Override
    public Mono<Long> keep(Patient patient) {
        return writer.write(patient)
                .switchIfEmpty(Mono.error(
                        () -> new StaleSubjectException(STREAM, patient.id().toString(), patient.version() + 1)));
    }

    @Override
    public Mono<Void> publish(Act act, Collection<? extends PatientEvent> events) {
        return Flux.fromIterable(events)
                .concatMap(this::entry)
                .collectList()
                .filter(entries -> !entries.isEmpty())
                .flatMap(entries -> journal.append(act, entries).then(relationships.learn(act, entries)));
    }

    private Mono<Entry> entry(PatientEvent event) {
        String subject = event.patient().key();
        return database.sql("UPDATE patient_number SET events = events + 1 WHERE number = :number RETURNING events")
                .bind("number", subject)
                .map(row -> requireNonNull(row.get("events", Long.class)))
                .one()
                .map(version -> new Entry(
                        STREAM, subject, version, PatientEventJson.type(event), 1, PatientEventJson.of(event)));
    }

    private static String[] keys(Set<PatientIdentifier> numbers) {
        return numbers.stream().map(PatientIdentifier::key).sorted().toArray(String[]::new);
    }
}
