package org.bloodstream.production.standing;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.web.BadInputException;

/** After which component the next page begins, in the order of expiry. Opaque outside. */
record Cursor(Instant expiresAt, String component) {
    /** Before every component. */
    static final Cursor START = new Cursor(Instant.EPOCH, "");

    static Cursor after(ComponentStanding last) {
        return new Cursor(last.expiresAt(), last.component().value());
    }

    static Cursor parse(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return new Cursor(
                    Instant.parse(parts[0]),
                    ComponentId.parse(parts[parts.length - 1]).value());
        } catch (IllegalArgumentException | DateTimeException _) {
            throw new BadInputException("cursor", "invalid", "is the `next` of a page before");
        }
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((expiresAt + " " + component).getBytes(StandardCharsets.UTF_8));
    }
}
