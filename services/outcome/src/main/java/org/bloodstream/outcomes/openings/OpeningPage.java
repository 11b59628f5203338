package org.bloodstream.outcomes.openings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bloodstream.blood.organisation.OdsCode;
import org.jspecify.annotations.Nullable;

/**
 * Who opened a person's record, newest first.
 *
 * @param next cursor of the following page; absent on the last one
 * @param asOf per service: every opening there up to then is counted
 */
record OpeningPage(List<Item> items, @Nullable Long next, Map<String, Instant> asOf) {

    /** @param breakGlass whether the glass was broken; then there is a reason */
    record Item(
            String person,
            String reader,
            List<String> roles,
            @Nullable OdsCode organisation,
            String purpose,
            boolean breakGlass,
            @Nullable String reason,
            String resource,
            String source,
            Instant at) {

        static Item of(KeptOpening kept) {
            return new Item(
                    kept.person(),
                    kept.reader(),
                    kept.roles(),
                    kept.organisation(),
                    kept.purpose(),
                    kept.reason() != null,
                    kept.reason(),
                    kept.resource(),
                    kept.source(),
                    kept.at());
        }
    }

    static OpeningPage of(List<KeptOpening> kept, int limit, Map<String, Instant> asOf) {
        return new OpeningPage(
                kept.stream().map(Item::of).toList(),
                kept.size() < limit ? null : kept.getLast().arrival(),
                new TreeMap<>(asOf));
    }
}
