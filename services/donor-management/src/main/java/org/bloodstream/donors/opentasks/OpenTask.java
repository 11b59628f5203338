package org.bloodstream.donors.opentasks;

import java.util.UUID;
import java.util.stream.Stream;

/** What a person has to look into, as it is listed. */
interface OpenTask {
    UUID donor();

    /** Whoever is shown with it. */
    default Stream<UUID> persons() {
        return Stream.of(donor());
    }

    /** As the database has it. */
    interface Row {
        OpenTask open();
    }
}
