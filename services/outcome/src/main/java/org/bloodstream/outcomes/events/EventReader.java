package org.bloodstream.outcomes.events;

import org.bloodstream.journal.EventContent;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.UnappliableEventException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event's data; what is not as agreed is parked and not guessed. */
@Component
public final class EventReader {
    private final JsonMapper json;

    EventReader(JsonMapper json) {
        this.json = json;
    }

    /** @throws UnappliableEventException when the version or the content is not what we understand */
    public <T extends Record> T read(JournalEvent event, Class<T> type) {
        if (event.schemaVersion() != 1)
            throw new UnappliableEventException(event.type() + " in a version not known here");
        return EventContent.read(event, type, json);
    }
}
