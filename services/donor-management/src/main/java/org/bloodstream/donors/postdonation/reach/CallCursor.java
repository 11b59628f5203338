package org.bloodstream.donors.postdonation.reach;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.bloodstream.web.BadInputException;

/** The last line of a page, by its time and its number; the next page goes on behind it. Opaque to callers. */
record CallCursor(Instant receivedAt, UUID information) {
    /** Later than anything that was told. */
    static final CallCursor START = new CallCursor(Instant.parse("9999-12-31T00:00:00Z"), new UUID(0, 0));

    String text() {
        return receivedAt + "_" + information;
    }

    /** @throws BadInputException {@code cursor-unreadable} */
    static CallCursor parse(String text) {
        try {
            var parts = text.split("_", -1);
            return new CallCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            throw new BadInputException("cursor", "cursor-unreadable", "The cursor was not given by this list");
        }
    }
}
