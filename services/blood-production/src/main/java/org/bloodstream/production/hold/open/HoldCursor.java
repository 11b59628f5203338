package org.bloodstream.production.hold.open;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.bloodstream.blood.isbt128.DonationNumber;
import org.bloodstream.web.BadInputException;

/** After which hold the next page begins, in the order of placing. Opaque outside. */
record HoldCursor(Instant heldAt, String donation, UUID hold) {
    /** Before every hold. */
    static final HoldCursor START = new HoldCursor(Instant.EPOCH, "", new UUID(0, 0));

    static HoldCursor after(OpenHold last) {
        return new HoldCursor(last.heldAt(), last.donation().value(), last.hold());
    }

    static HoldCursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length < 3) throw new IllegalArgumentException("a part is missing");
            return new HoldCursor(
                    Instant.parse(parts[0]), new DonationNumber(parts[1]).value(), UUID.fromString(parts[2]));
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new BadInputException("cursor", "invalid", "is the `next` of a page before");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((heldAt + " " + donation + " " + hold).getBytes(StandardCharsets.UTF_8));
    }
}
