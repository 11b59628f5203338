package org.bloodstream.production.hold.open;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** @param next absent on the last page */
record OpenHoldPage(List<OpenHold> items, Optional<String> next, Instant asOf) {
    /** @param found up to one more than {@code limit}: the surplus one only shows that there is a next page */
    static OpenHoldPage of(List<OpenHold> found, int limit, Instant asOf) {
        if (found.size() <= limit) return new OpenHoldPage(found, Optional.empty(), asOf);
        var items = found.subList(0, limit);
        return new OpenHoldPage(
                items, Optional.of(HoldCursor.after(items.getLast()).text()), asOf);
    }
}
