package org.bloodstream.laboratory.despatch;

import org.bloodstream.exchange.Outbox;
import org.bloodstream.exchange.hl7.ControlIds;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.laboratory.message.Receivers;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends the despatch note to the system of the laboratory that the component is on its way to. */
@Component
class Announcing {
    private final DespatchNote note;
    private final Receivers receivers;
    private final Outbox outbox;

    Announcing(DespatchNote note, Receivers receivers, Outbox outbox) {
        this.note = note;
        this.receivers = receivers;
        this.outbox = outbox;
    }

    /** @param event that told it; the same event is the same message */
    Mono<Void> announce(ComponentDespatched despatched, JournalEvent event) {
        var controlId = ControlIds.of(event.id().toString());
        var receiver = receivers.of(despatched.hospital());
        var text = note.write(despatched, receiver, controlId);
        return outbox.enqueue(receiver.peer(), "component " + despatched.component(), "BPS^O29", controlId, text);
    }
}
