package org.bloodstream.donors.precheck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.rules.domain.RulesVersion;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The answers stay here; the journal tells that there are some. */
@Repository
public class PreChecks {
    private static final String STREAM = "register";
    private static final TypeReference<List<PreCheck.Replied>> REPLIES = new TypeReference<>() {};

    private final DatabaseClient database;
    private final Journal journal;
    private final JsonMapper json;

    PreChecks(DatabaseClient database, Journal journal, JsonMapper json) {
        this.database = database;
        this.journal = journal;
        this.json = json;
    }

    /** In place of what was answered before for this appointment. */
    Mono<Void> keep(PreCheck given, Act act) {
        var subject = given.donor().toString();
        var event = new PreCheckGiven(given.donor(), given.appointment(), given.session(), given.answeredAt());
        return journal.appendNext(act, new Fact(STREAM, subject, "PreCheckGiven", 1, event))
                .then(write(given));
    }

    /** For sessions to come of booked appointments; what was answered for another session than the appointment's is left out. */
    public Flux<PreCheck> of(List<UUID> records) {
        return database.sql("""
                        select p.appointment, a.donor, p.session, rules_version, rules_content, replies, answered_at
                        from pre_check p join appointment a on a.appointment = p.appointment and a.session = p.session
                        where a.donor = any(:records) and a.state in ('BOOKED', 'ARRIVED') order by answered_at desc""")
                .bind("records", records.toArray(UUID[]::new))
                .mapProperties(PreCheckRow.class)
                .all()
                .map(this::read);
    }

    private Mono<Void> write(PreCheck given) {
        return database.sql("""
                        insert into pre_check (appointment, session, rules_version, rules_content, replies, answered_at)
                        values (:appointment, :session, :version, :content, :replies, :at)
                        on conflict (appointment) do update set session = :session, rules_version = :version,
                          rules_content = :content, replies = :replies, answered_at = :at""")
                .bind("appointment", given.appointment())
                .bind("session", given.session())
                .bind("version", given.rules().version())
                .bind("content", given.rules().content())
                .bind("replies", json.writeValueAsString(given.replies()))
                .bind("at", given.answeredAt())
                .then();
    }

    private PreCheck read(PreCheckRow row) {
        return new PreCheck(
                row.appointment(),
                row.donor(),
                row.session(),
                new RulesVersion(row.rulesVersion(), row.rulesContent()),
                json.readValue(row.replies(), REPLIES),
                row.answeredAt());
    }

    record PreCheckRow(
            UUID appointment,
            UUID donor,
            UUID session,
            int rulesVersion,
            String rulesContent,
            String replies,
            Instant answeredAt) {
        /** Says nothing about the person, so that no log can. */
        @Override
        public String toString() {
            return "PreCheckRow[…]";
        }
    }

    record PreCheckGiven(UUID donor, UUID appointment, UUID session, Instant at) {}
}
