package org.bloodstream.journal;

import java.util.UUID;

/** Only the event at the head of its subject's line can be resolved. */
public final class NotFirstInLineException extends RuntimeException {
    private final UUID first;

    public NotFirstInLineException(UUID id, UUID first) {
        super("parked event %s waits behind %s".formatted(id, first));
        this.first = first;
    }

    /** The event at the head of the line. */
    public UUID first() {
        return first;
    }
}
