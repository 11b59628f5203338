package org.bloodstream.donors.migration.application;

import java.util.List;
import java.util.UUID;
import org.bloodstream.donors.migration.domain.MigrationObjection;

/** The answer to a command about an import. */
public sealed interface MigrationOutcome {
    record Done(UUID number) implements MigrationOutcome {}

    record Refused(List<? extends MigrationObjection> objections) implements MigrationOutcome {
        public Refused {
            objections = List.copyOf(objections);
        }
    }

    /** There is no such import, or no such difference of it. */
    record Unknown(MigrationObjection objection) implements MigrationOutcome {}
}
