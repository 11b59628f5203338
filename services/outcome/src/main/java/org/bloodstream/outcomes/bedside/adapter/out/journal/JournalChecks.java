package org.bloodstream.outcomes.bedside.adapter.out.journal;

import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Fact;
import org.bloodstream.journal.Journal;
import org.bloodstream.outcomes.bedside.application.BedsideChecked;
import org.bloodstream.outcomes.bedside.application.Checks;
import org.bloodstream.outcomes.rows.Columns;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

@Repository
class JournalChecks implements Checks {
    private static final String STREAM = "transfusion";
    private static final String TYPE = "BedsideChecked";

    private final Journal journal;
    private final DatabaseClient database;
    private final JsonMapper json;

    JournalChecks(Journal journal, DatabaseClient database, JsonMapper json) {
        this.journal = journal;
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Void> add(Act act, BedsideChecked checked) {
        return remember(checked).then(journal.appendNext(act, fact(checked)));
    }

    /** A check whose label could not be read is about no pack and stands by itself. */
    private static Fact fact(BedsideChecked checked) {
        var component = checked.component();
        var subject = component == null ? "check:" + checked.check() : component.value();
        return new Fact(STREAM, subject, TYPE, checked.schemaVersion(), checked);
    }

    private Mono<Void> remember(BedsideChecked checked) {
        var component = checked.component();
        return database.sql("insert into bedside_check (id, component) values (:id, :component)")
                .bind("id", checked.check())
                .bind("component", Columns.nullable(String.class, component == null ? null : component.value()))
                .then();
    }

    @Override
    public Mono<BedsideChecked> find(ComponentId component, UUID check) {
        return journal.history(STREAM, component.value())
                .filter(event -> event.type().equals(TYPE))
                .map(event -> json.treeToValue(event.data(), BedsideChecked.class))
                .filter(checked -> checked.check().equals(check))
                .next();
    }
}
