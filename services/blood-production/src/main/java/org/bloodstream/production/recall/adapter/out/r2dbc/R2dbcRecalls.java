package org.bloodstream.production.recall.adapter.out.r2dbc;

import io.r2dbc.spi.Parameters;
import java.time.LocalDate;
import java.util.List;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.organisation.OdsCode;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.production.recall.application.Recalls;
import org.bloodstream.production.recall.domain.ComponentRecallAnswered;
import org.bloodstream.production.recall.domain.Recall;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** In a stream of its own: an answer is no step of the component, and those who follow its steps need not know of it. */
@Repository
class R2dbcRecalls implements Recalls {
    private static final String STREAM = "recall";

    private final DatabaseClient database;
    private final Journal journal;

    R2dbcRecalls(DatabaseClient database, Journal journal) {
        this.database = database;
        this.journal = journal;
    }

    @Override
    public Mono<Recall> lock(ComponentId component) {
        return database.sql("""
                        select component, hospital from component
                        where component = :component and despatch is not null and withheld_since is not null for no key update""")
                .bind("component", component.value())
                .mapProperties(Row.class)
                .one()
                .map(Row::recall);
    }

    @Override
    public Mono<Void> answered(ComponentRecallAnswered event, Act act) {
        var day = event.transfusedOn();
        return database.sql("""
                        insert into recall_answer (component, hospital, answer, transfused_on, answered_by, answered_at)
                        values (:component, :hospital, :answer, :transfusedOn, :by, :at)""")
                .bind("component", event.component().value())
                .bind("hospital", event.hospital().value())
                .bind("answer", event.answer().name())
                .bind("transfusedOn", day == null ? Parameters.in(LocalDate.class) : Parameters.in(day))
                .bind("by", act.actor())
                .bind("at", event.answeredAt())
                .then()
                .then(journal.hold(STREAM, event.component().value()))
                .flatMap(last -> journal.append(act, List.of(entry(event, last + 1))));
    }

    private static Entry entry(ComponentRecallAnswered event, long version) {
        return new Entry(STREAM, event.component().value(), version, "ComponentRecallAnswered", 1, event);
    }

    record Row(String component, String hospital) {
        Recall recall() {
            return new Recall(ComponentId.parse(component), new OdsCode(hospital));
        }
    }
}
