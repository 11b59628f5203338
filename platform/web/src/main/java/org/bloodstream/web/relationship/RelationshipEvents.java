package org.bloodstream.web.relationship;

import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Projection;
import reactor.core.publisher.Mono;

/** Learns from other services' events. What a service is told again changes nothing, so a rebuild empties nothing. */
public final class RelationshipEvents implements Projection {
    private final ContactTable contacts;

    RelationshipEvents(ContactTable contacts) {
        this.contacts = contacts;
    }

    @Override
    public Mono<Void> apply(JournalEvent event) {
        return Mono.justOrEmpty(Contact.of(event.type(), event.data(), event.at()))
                .flatMap(contacts::add);
    }
}
