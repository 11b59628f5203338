package org.bloodstream.blood.component;

import java.time.ZoneId;
import java.util.List;
import org.bloodstream.blood.Objection;

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
        ZoneId zone = history.collectedAt().getZone();
        var reading = new HistoryReading(catalogue, zone);
        var pack = reading.read(history);
        return pack.isPresent() && reading.objections().isEmpty()
                ? new Determined(pack.get())
                : new Refused(reading.objections());
    }
}
