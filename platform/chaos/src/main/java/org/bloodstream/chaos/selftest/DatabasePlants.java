package org.bloodstream.chaos.selftest;

import java.util.List;

/** Bugs that leave their traces in the databases. */
final class DatabasePlants {
    private static final String A_COPY = """
            INSERT INTO journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at,
                                 actor, purpose, data)
            SELECT transaction_id, gen_random_uuid(), stream, subject, subject_version + %d, type, schema_version, occurred_at,
                   actor, purpose, %s FROM journal WHERE type = '%s' ORDER BY sequence LIMIT 1""";

    private static final String OPENED_ONCE = """
            (SELECT max(subject) FROM (SELECT subject FROM journal WHERE type = 'RecordOpened'
                AND data ->> 'resource' = '/api/donors/{donor}' GROUP BY subject HAVING count(*) = 1) once)""";

    /** Two parts of 200 mL, of red cells that were 284 mL. */
    private static final String A_SPLIT = """
            INSERT INTO journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at,
                                 actor, purpose, data)
            SELECT transaction_id, gen_random_uuid(), stream, subject || part, 1, 'ModifiedComponentMade', schema_version,
                   occurred_at, actor, purpose,
                   (data::jsonb || jsonb_build_object('component', subject || part, 'volumeMl', 200, 'from', subject,
                        'modifications', '[{"process": "SPLIT"}]'::jsonb))::json
              FROM journal, (VALUES ('A'), ('B')) parts (part)
             WHERE sequence = (SELECT max(sequence) FROM journal WHERE type = 'ComponentProcessed' AND subject LIKE '%DRC01000')""";

    /** Two packs go into a pool that names the first of them. */
    private static final String A_POOL = """
            INSERT INTO journal (transaction_id, event_id, stream, subject, subject_version, type, schema_version, occurred_at,
                                 actor, purpose, data)
            SELECT transaction_id, gen_random_uuid(), stream, subject, subject_version + 100, 'ComponentModified',
                   schema_version, occurred_at, actor, purpose,
                   '{"process": "POOL", "became": ["A999926999999-DPL02000"]}'::json
              FROM journal WHERE subject IN (SELECT min(subject) FROM journal WHERE type = 'ComponentProcessed'
                           UNION ALL SELECT max(subject) FROM journal WHERE type = 'ComponentProcessed')
               AND type = 'ComponentProcessed'
             UNION ALL
            SELECT transaction_id, gen_random_uuid(), stream, 'A999926999999-DPL02000', 1, 'PooledComponentMade',
                   schema_version, occurred_at, actor, purpose,
                   json_build_object('donation', 'A999926999999', 'kind', 'PLATELETS', 'volumeMl', 100, 'constituents',
                        json_build_array(json_build_object('component', subject)))
              FROM journal WHERE sequence = (SELECT min(sequence) FROM journal WHERE type = 'ComponentProcessed'
                            AND subject = (SELECT min(subject) FROM journal WHERE type = 'ComponentProcessed'))""";

    private DatabasePlants() {}

    static List<Plant> all() {
        return List.of(
                Plant.sql(
                        "an accepted command's event is lost",
                        "I1",
                        "blood-production",
                        "DELETE FROM journal WHERE sequence = (SELECT max(sequence) FROM journal WHERE type = 'ComponentReleased')"),
                Plant.sql(
                        "a command is carried out twice",
                        "I2",
                        "blood-production",
                        A_COPY.formatted(100, "data", "ComponentLabelled")),
                Plant.sql(
                        "the answer under an Idempotency-Key is forgotten",
                        "I2",
                        "donor-management",
                        "DELETE FROM command_answer WHERE ctid = (SELECT min(ctid) FROM command_answer WHERE status = 201)"),
                Plant.sql(
                        "a component vanishes from its table",
                        "I3",
                        "blood-production",
                        "DELETE FROM component WHERE component = (SELECT max(component) FROM component)"),
                Plant.sql(
                        "a component's state is not what happened to it",
                        "I3",
                        "blood-production",
                        "UPDATE component SET state = 'LABELLED' WHERE component = (SELECT max(component) FROM component WHERE state = 'RELEASED')"),
                Plant.sql(
                        "a despatch never reaches the laboratory",
                        "I3",
                        "lims-bridge",
                        "DELETE FROM despatched_component WHERE component = (SELECT max(component) FROM despatched_component)"),
                Plant.sql(
                        "a projection's row is dropped",
                        "I3",
                        "lims-bridge",
                        "DELETE FROM holding WHERE component = (SELECT max(component) FROM holding)"),
                Plant.sql("more is made of a donation than it gave", "I3", "blood-production", """
                                UPDATE journal SET data = jsonb_set(data::jsonb, '{volumeMl}', '900')::json
                                 WHERE sequence = (SELECT max(sequence) FROM journal WHERE type = 'ComponentProcessed')""")
                        .saying("the separation of"),
                Plant.sql("a split makes more than the pack had", "I3", "blood-production", A_SPLIT)
                        .saying("what SPLIT made of"),
                Plant.sql("a pool does not name a pack that is in it", "I3", "blood-production", A_POOL)
                        .saying("which does not name it"),
                Plant.sql(
                        "a message to the laboratory waits for ever",
                        "I4",
                        "lims-bridge",
                        "UPDATE exchange_outgoing SET state = 'WAITING' WHERE position = (SELECT max(position) FROM exchange_outgoing)"),
                Plant.sql("a spoilt record vanishes without being parked", "I4", "outcome", """
                                DELETE FROM journal_parked WHERE id = (SELECT max(id::text)::uuid FROM journal_parked
                                  WHERE subject LIKE 'unreadable:%' AND subscription = 'bedside')""")
                        .saying("was parked 0 times"),
                Plant.sql("a spoilt record waits for ever", "I4", "outcome", """
                                UPDATE journal_parked SET state = 'PARKED', closed_by = NULL WHERE subscription = 'bedside'
                                   AND subject LIKE 'unreadable:%'""")
                        .saying("no operator has dismissed it"),
                Plant.sql("a true event is given up", "I4", "outcome", """
                                UPDATE journal_parked SET kafka_offset = 0, partition = 0, stream = 'access'
                                 WHERE subscription = 'bedside'""").saying("a true event was given up"),
                Plant.sql(
                                "a spoilt record is applied",
                                "I2",
                                "outcome",
                                "UPDATE trace_event SET data = '{\"words\": \"SPOILT-0-0-0\"}' WHERE arrival = (SELECT max(arrival) FROM trace_event)")
                        .saying("a spoilt record has an effect"),
                Plant.sql(
                        "the relay believes that less was published",
                        "I4",
                        "outcome",
                        "UPDATE journal_relay SET published = published - 1"),
                Plant.sql(
                        "a component is issued to a second patient",
                        "I5",
                        "lims-bridge",
                        A_COPY.formatted(
                                1,
                                "jsonb_set(data::jsonb, '{patient,value}', '\"3999999993\"')::json",
                                "ComponentIssued")),
                Plant.sql(
                        "a pack leaves with a label that nobody has read",
                        "I5",
                        "blood-production",
                        "DELETE FROM journal WHERE type = 'LabelVerified' AND subject = (SELECT max(subject) FROM journal WHERE type = 'ComponentDespatched')"),
                Plant.sql(
                        "a sealed entry names another actor",
                        "I6",
                        "outcome",
                        "UPDATE journal SET actor = 'somebody' WHERE sequence = (SELECT min(sequence) FROM journal)"),
                Plant.sql("a record is given without an entry", "I6", "donor-management", """
                                DELETE FROM journal WHERE type = 'RecordOpened' AND subject = %s""".formatted(OPENED_ONCE))
                        .saying("was given"),
                Plant.sql("a read is entered for another purpose", "I6", "donor-management", """
                                UPDATE journal SET purpose = 'TREAT', data = jsonb_set(data::jsonb, '{purpose}', '"TREAT"')::json
                                 WHERE type = 'RecordOpened' AND subject = %s""".formatted(OPENED_ONCE))
                        .saying("was given"),
                Plant.sql(
                                "a read is entered twice",
                                "I6",
                                "donor-management",
                                A_COPY.formatted(100, "data", "RecordOpened"))
                        .saying("was asked for"),
                Plant.sql(
                        "the last seal is cut off",
                        "I6",
                        "donor-management",
                        "DELETE FROM journal_seal WHERE batch = (SELECT max(batch) FROM journal_seal)"),
                Plant.sql(
                        "two seals of the chain are of the same batch's hash",
                        "I6",
                        "epr-bridge",
                        "UPDATE journal_seal SET hash = previous WHERE batch = (SELECT max(batch) FROM journal_seal)"),
                Plant.sql(
                        "the bytes of a message are not those that came",
                        "I6",
                        "epr-bridge",
                        "UPDATE exchange_received SET content = content || '\\x20'::bytea WHERE state = 'ACCEPTED'"),
                Plant.sql(
                        "a subject's versions have a gap",
                        "I7",
                        "blood-production",
                        "UPDATE journal SET subject_version = subject_version + 1 WHERE sequence = (SELECT max(sequence) FROM journal)"),
                Plant.sql(
                        "a consumer skips an event",
                        "I7",
                        "outcome",
                        "DELETE FROM trace_event WHERE arrival = (SELECT max(arrival) FROM trace_event)"),
                Plant.sql("a consumer applies an event a second time under another id", "I7", "outcome", """
                        INSERT INTO trace_event (event_id, donation, at, source, stream, type, actor, data)
                        SELECT gen_random_uuid(), donation, at, source, stream, type, actor, data FROM trace_event LIMIT 1"""),
                Plant.sql(
                        "a consumer stops before the end of its lane",
                        "I7",
                        "lims-bridge",
                        "UPDATE journal_position SET last_number = last_number - 1 WHERE subscription = 'despatched'"));
    }
}
