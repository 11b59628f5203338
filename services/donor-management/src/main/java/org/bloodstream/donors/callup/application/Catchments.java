package org.bloodstream.donors.callup.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose donors a venue calls where nobody names a distance: those of its own outward code, and of those that the service has
 * configured for it.
 *
 * @param catchments outward codes by the venue's own: {@code bloodstream.call-up.catchments.BT9: [BT7, BT8]}
 */
@ConfigurationProperties("bloodstream.call-up")
public record Catchments(@Nullable Map<String, List<String>> catchments) {

    /** @param venue outward code of the venue */
    public Set<String> of(String venue) {
        var districts = new TreeSet<>(Set.of(venue));
        if (catchments != null) districts.addAll(catchments.getOrDefault(venue, List.of()));
        return districts;
    }
}
