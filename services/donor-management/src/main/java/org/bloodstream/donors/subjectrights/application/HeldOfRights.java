package org.bloodstream.donors.subjectrights.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bloodstream.journal.Journal;
import org.bloodstream.journal.JournalEvent;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** What came of the donor's rights before, and who has seen the record. */
@Component
class HeldOfRights {
    private final Journal journal;

    HeldOfRights(Journal journal) {
        this.journal = journal;
    }

    List<Part> of(List<UUID> records) {
        return List.of(
                new Part(
                        "When you asked to be forgotten",
                        told(records, "register")
                                .filter(event -> event.type().equals("ErasureRefused"))
                                .map(HeldOfRights::erasure)),
                new Part("Who opened your record", told(records, "access").map(HeldOfRights::opening)));
    }

    private Flux<JournalEvent> told(List<UUID> records, String stream) {
        return Flux.fromIterable(records).concatMap(number -> journal.history(stream, number.toString()));
    }

    private static Map<String, Object> erasure(JournalEvent event) {
        return Entry.of(event.subject())
                .with("Refused because", event.data().path("reasons"))
                .with("May be erased from", event.data().path("keptUntil"))
                .recorded(event.at())
                .named();
    }

    private static Map<String, Object> opening(JournalEvent event) {
        var data = event.data();
        return Entry.of(event.subject())
                .with("Role of the reader", data.path("roles"))
                .with("Purpose", data.path("purpose"))
                .with("Reason, in an emergency", data.get("reason"))
                .with("What was opened", data.path("resource"))
                .with("When", event.at())
                .named();
    }
}
