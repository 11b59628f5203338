package org.bloodstream.exchange.operations;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.bloodstream.web.BadInputException;

/** The last line of a page; the next page goes on behind it. Opaque to callers. */
record LedgerCursor(Instant at, UUID message) {
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** Before the newest line. */
    static LedgerCursor start() {
        return new LedgerCursor(END_OF_TIME, new UUID(-1, -1));
    }

    String text() {
        var plain = (at + " " + message).getBytes(StandardCharsets.US_ASCII);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }

    static LedgerCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            return new LedgerCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            throw new BadInputException("cursor", "cursor-unreadable", "The cursor was not given by this list");
        }
    }
}
