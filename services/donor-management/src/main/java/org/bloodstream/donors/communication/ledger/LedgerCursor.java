package org.bloodstream.donors.communication.ledger;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.bloodstream.web.BadInputException;

/** The last line of a page; the next page goes on behind it. Opaque to callers. */
record LedgerCursor(Instant at, UUID letter) {
    static final LedgerCursor START = new LedgerCursor(Instant.EPOCH, new UUID(0, 0));

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + letter).getBytes(StandardCharsets.US_ASCII));
    }

    /** @throws BadInputException {@code cursor-unreadable} */
    static LedgerCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ", -1);
            return new LedgerCursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            throw new BadInputException("cursor", "cursor-unreadable", "The cursor was not given by this list");
        }
    }
}
