package org.bloodstream.journal;

import java.util.UUID;

/** No event waits under this id: it never did, or it was applied or resolved in the meantime. */
public final class NoSuchParkedEventException extends RuntimeException {
    public NoSuchParkedEventException(UUID id) {
        super("no parked event " + id);
    }
}
