package org.bloodstream.outcomes.needs.adapter.out.journal;

import static org.bloodstream.outcomes.rows.Columns.required;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.outcomes.needs.application.Needs;
import org.bloodstream.outcomes.needs.domain.BindingNeeds;
import org.bloodstream.outcomes.needs.domain.EndingGround;
import org.bloodstream.outcomes.needs.domain.Need;
import org.bloodstream.outcomes.needs.domain.NeedEnded;
import org.bloodstream.outcomes.needs.domain.Statement;
import org.bloodstream.outcomes.rows.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class JournalNeeds implements Needs {
    private static final String STREAM = "transfusion";
    private static final String TYPE = "NeedEnded";

    private final Journal journal;
    private final DatabaseClient database;

    JournalNeeds(Journal journal, DatabaseClient database) {
        this.journal = journal;
        this.database = database;
    }

    @Override
    public Mono<BindingNeeds> under(Collection<PatientIdentifier> numbers) {
        return database.sql("""
                        select statement, against as need, patient, sample as source, since from binding_antibody
                        where patient = any(:patients::text[])
                        union all
                        select statement, need, patient, request, since from binding_requirement
                        where patient = any(:patients::text[])
                        union all
                        select statement, need, patient, words, since from binding_transplant
                        where patient = any(:patients::text[])
                        order by since, need""")
                .bind("patients", numbers.stream().map(PatientIdentifier::key).toArray(String[]::new))
                .map(JournalNeeds::statement)
                .all()
                .collectList()
                .map(BindingNeeds::new);
    }

    private static Statement statement(Readable row) {
        return new Statement(
                required(row, "statement", UUID.class),
                Need.of(required(row, "need", String.class)),
                Objects.requireNonNull(Columns.patient(row)),
                required(row, "source", String.class),
                required(row, "since", Instant.class));
    }

    @Override
    public Mono<Void> add(Act act, PatientIdentifier patient, NeedEnded ended) {
        var said = new Said(patient, ended.need().code(), ended.statements(), ended.ground(), ended.words(), act.at());
        return journal.appendNext(act, new Fact(STREAM, patient.key(), TYPE, 1, said))
                .then(remember(act, ended));
    }

    /** Two who end the same at once both said so; it ended once. */
    private Mono<Void> remember(Act act, NeedEnded ended) {
        return database.sql("""
                        insert into need_ending (statement, need, ended_by, ended_at, ground, words)
                        select unnest(:statements::uuid[]), :need, :by, :at, :ground, :words on conflict do nothing""")
                .bind("statements", ended.statements().toArray(UUID[]::new))
                .bind("need", ended.need().code())
                .bind("by", act.actor())
                .bind("at", act.at())
                .bind("ground", ended.ground().name())
                .bind("words", ended.words())
                .then();
    }

    /** {@code transfusion/NeedEnded.v1} */
    record Said(
            PatientIdentifier patient,
            String need,
            Set<UUID> statements,
            EndingGround ground,
            String words,
            Instant endedAt) {}
}
