package org.bloodstream.production.marker.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bloodstream.blood.compatibility.UnitResults;
import org.bloodstream.blood.group.Typing;

/**
 * What is known of a unit's markers.
 *
 * @param known POSITIVE or NEGATIVE; what was not tested is not in it
 */
public record MarkerResults(Map<Marker, Typing> known) {
    public static final MarkerResults NONE = new MarkerResults(Map.of());

    public MarkerResults {
        known = Map.copyOf(known);
    }

    /** What was positive once stays so. */
    public MarkerResults with(MarkerTested tested) {
        var all = new EnumMap<Marker, Typing>(Marker.class);
        all.putAll(known);
        all.merge(tested.marker(), tested.typing(), (one, other) -> one == Typing.POSITIVE ? one : other);
        return new MarkerResults(all);
    }

    /**
     * Of a unit of several donations: negative is what is negative of every one, positive what is positive of any.
     *
     * @param donations at least one
     */
    public static MarkerResults ofAll(List<MarkerResults> donations) {
        var all = new EnumMap<Marker, Typing>(Marker.class);
        for (var marker : Marker.values()) {
            var typings = donations.stream().map(each -> each.typing(marker)).toList();
            if (typings.contains(Typing.POSITIVE)) all.put(marker, Typing.POSITIVE);
            else if (typings.stream().allMatch(Typing.NEGATIVE::equals)) all.put(marker, Typing.NEGATIVE);
        }
        return new MarkerResults(all);
    }

    public Typing typing(Marker marker) {
        return known.getOrDefault(marker, Typing.NOT_TESTED);
    }

    public UnitResults addedTo(UnitResults results) {
        return results.withCmv(typing(Marker.CMV)).withHbS(typing(Marker.HBS)).withHighTitre(typing(Marker.HIGH_TITRE));
    }
}
