package org.bloodstream.blood.component;

import java.time.ZonedDateTime;

/** What starts a shelf life. */
public enum CountedFrom {
    /** The collection; of a pool, the oldest of its constituents' (06_component_specs.md, section 6.2 [S:redbook-6]). */
    COLLECTION,
    /** What was done to the pack: its irradiation, wash or thaw. */
    PROCESSING;

    ZonedDateTime start(ZonedDateTime collectedAt, ZonedDateTime processedAt) {
        return switch (this) {
            case COLLECTION -> collectedAt;
            case PROCESSING -> processedAt;
        };
    }
}
