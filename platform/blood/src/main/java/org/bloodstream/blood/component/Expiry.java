package org.bloodstream.blood.component;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.bloodstream.blood.Objection;
import org.bloodstream.blood.component.HistoryObjection.VolumeOutOfRange;

/**
 * What a pack is and when it expires, after everything that was done to it (06_component_specs.md, section 6.2). The
 * first pack is held to the specification of its day of collection, each modification to that of its own day. No
 * modification makes an expiry later.
 */
public sealed interface Expiry {
    record Determined(ModifiedPack pack) implements Expiry {}

    /**
     * What was done, or is wanted, is not permitted. Every step is judged, up to one after which nobody knows what the pack
     * is: a process that has no line in the catalogue.
     *
     * @param objections at least one
     */
    record Refused(List<Objection> objections) implements Expiry {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** Local days count in the zone of the history's collection, for all constituents of a pool. */
    static Expiry of(PackHistory history, ComponentCatalogue catalogue) {
        return of(history, catalogue, _ -> true);
    }

    /**
     * Likewise, but no volume refuses it: what was made is there and has an expiry, whatever somebody decides on a volume outside
     * its limits.
     */
    static Expiry whateverTheVolume(PackHistory history, ComponentCatalogue catalogue) {
        return of(history, catalogue, objection -> !(objection instanceof VolumeOutOfRange));
    }

    private static Expiry of(PackHistory history, ComponentCatalogue catalogue, Predicate<Objection> counts) {
        ZoneId zone = history.collectedAt().getZone();
        var reading = new HistoryReading(catalogue, zone);
        var pack = reading.read(history);
        var objections = reading.objections().stream().filter(counts).toList();
        return pack.isPresent() && objections.isEmpty() ? new Determined(pack.get()) : new Refused(objections);
    }
}
