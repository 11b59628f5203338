package org.bloodstream.production.standing;

import java.util.List;
import java.util.Optional;

/** @param next absent on the last page */
record ComponentPage(List<ComponentStanding> items, Optional<String> next) {
    /** @param found up to one more than {@code limit}: the surplus one only shows that there is a next page */
    static ComponentPage of(List<ComponentStanding> found, int limit) {
        if (found.size() <= limit) return new ComponentPage(found, Optional.empty());
        var items = found.subList(0, limit);
        return new ComponentPage(
                items, Optional.of(Cursor.after(items.getLast()).text()));
    }
}
