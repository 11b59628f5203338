package org.bloodstream.donors.me;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.account.application.Me;
import org.bloodstream.donors.me.OwnOpenings.Opened;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The openings of every number of the person, from this service's own journal. */
@Service
class ReadingOwnOpenings {
    private static final int MOST = 100;

    private final Journal journal;
    private final JsonMapper json;

    ReadingOwnOpenings(Journal journal, JsonMapper json) {
        this.journal = journal;
        this.json = json;
    }

    Mono<OwnOpenings> of(Me me) {
        return Flux.fromIterable(me.records())
                .concatMap(this::latest)
                .distinct()
                .sort(Comparator.comparing(Opened::at).reversed())
                .take(MOST + 1L)
                .collectList()
                .map(ReadingOwnOpenings::page);
    }

    private Flux<Opened> latest(UUID donor) {
        return journal.history("access", donor.toString())
                .filter(event -> event.type().equals("RecordOpened"))
                .takeLast(MOST + 1)
                .map(this::opened);
    }

    private Opened opened(JournalEvent event) {
        return json.treeToValue(event.data(), Opened.class);
    }

    private static OwnOpenings page(List<Opened> oneMore) {
        return new OwnOpenings(oneMore.subList(0, Math.min(MOST, oneMore.size())), oneMore.size() > MOST);
    }
}
