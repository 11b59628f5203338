package org.bloodstream.outcomes.episode.adapter.out.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.bloodstream.outcomes.episode.application.Episodes;
import org.bloodstream.outcomes.episode.domain.Episode;
import org.bloodstream.outcomes.episode.domain.TransfusionEvent;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

@Repository
class JournalEpisodes implements Episodes {
    private final Journal journal;
    private final DatabaseClient database;
    private final TransfusionJson json;

    JournalEpisodes(Journal journal, DatabaseClient database, TransfusionJson json) {
        this.journal = journal;
        this.database = database;
        this.json = json;
    }

    @Override
    public Mono<Episode> find(ComponentId component) {
        return journal.history(TransfusionJson.STREAM, component.value())
                .map(json::read)
                .reduce(Episode.untouched(component), Episode::apply);
    }

    @Override
    public Mono<Optional<ComponentId>> packOf(UUID check) {
        return database.sql("select component from bedside_check where id = :id")
                .bind("id", check)
                .map(row ->
                        Optional.ofNullable(row.get("component", String.class)).map(ComponentId::parse))
                .one();
    }

    @Override
    public Mono<Void> append(Act act, Episode loaded, List<TransfusionEvent> events) {
        List<Entry> entries = new ArrayList<>();
        long version = loaded.version();
        for (TransfusionEvent event : events) {
            entries.add(json.entry(loaded.component().value(), ++version, event));
        }
        return journal.append(act, entries);
    }
}
