package org.bloodstream.outcomes.needs.adapter.out.journal;

import java.time.Instant;
import java.util.UUID;
import org.bloodstream.blood.compatibility.TransplantPolicy;
import org.bloodstream.blood.group.BloodGroup;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.outcomes.needs.application.Transplants;
import org.bloodstream.outcomes.needs.domain.TransplantRecorded;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JournalTransplants implements Transplants {
    private static final String STREAM = "transfusion";
    private static final String TYPE = "TransplantRecorded";

    private final Journal journal;
    private final DatabaseClient database;
    private final JsonMapper json;

    JournalTransplants(Journal journal, DatabaseClient database, JsonMapper json) {
        this.journal = journal;
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> add(Act act, TransplantRecorded recorded) {
        var subject = recorded.transplant().patient().key();
        var said = Said.of(recorded, act.at());
        return journal.appendNext(act, new Fact(STREAM, subject, TYPE, 1, said)).then(remember(act, recorded));
    }

    private Mono<Void> remember(Act act, TransplantRecorded recorded) {
        return database.sql("""
                        insert into recorded_transplant (statement, patient, since, recorded_by, words, policy)
                        values (:statement, :patient, :since, :by, :words, :policy)""")
                .bind("statement", recorded.statement())
                .bind("patient", recorded.transplant().patient().key())
                .bind("since", act.at())
                .bind("by", act.actor())
                .bind("words", recorded.transplant().inWords())
                .bind("policy", json.writeValueAsString(recorded.transplant()))
                .then();
    }

    /** {@code transfusion/TransplantRecorded.v1} */
    record Said(
            UUID statement,
            PatientIdentifier patient,
            BloodGroup recipient,
            TransplantPolicy policy,
            String words,
            Instant recordedAt) {
        static Said of(TransplantRecorded recorded, Instant at) {
            var transplant = recorded.transplant();
            return new Said(
                    recorded.statement(),
                    transplant.patient(),
                    transplant.recipient(),
                    transplant.policy(),
                    recorded.words(),
                    at);
        }
    }
}
