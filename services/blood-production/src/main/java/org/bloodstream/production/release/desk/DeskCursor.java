package org.bloodstream.production.release.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.web.BadInputException;

/** After which component the next page begins, in the order of their numbers. Opaque outside. */
record DeskCursor(String component) {
    /** Before every component. */
    static final DeskCursor START = new DeskCursor("");

    static DeskCursor after(ComponentId last) {
        return new DeskCursor(last.value());
    }

    static DeskCursor parse(String text) {
        try {
            return after(ComponentId.parse(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException _) {
            throw new BadInputException("cursor", "invalid", "is the `next` of a page before");
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(component.getBytes(StandardCharsets.UTF_8));
    }
}
