package org.bloodstream.donors.chairside.adapter.out.r2dbc;

import java.util.List;
import org.bloodstream.donors.chairside.domain.Collection;
import org.bloodstream.donors.chairside.domain.CollectionEvent;
import org.bloodstream.journal.Act;
import org.bloodstream.journal.Entry;
import org.bloodstream.journal.Journal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The stream {@code collection}; its subject is the collection. */
@Component
class CollectionEvents {
    private final Journal journal;

    CollectionEvents(Journal journal) {
        this.journal = journal;
    }

    /** @param after the collection with this event */
    Mono<Void> publish(Collection after, String type, CollectionEvent event, Act act) {
        var subject = after.collection().toString();
        return journal.append(act, List.of(new Entry("collection", subject, after.version(), type, 1, event)));
    }
}
