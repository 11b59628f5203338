package org.bloodstream.production.testreport.domain;

import java.util.UUID;
import org.bloodstream.production.batch.domain.BatchReport;

/** What a testing laboratory says of a run by HL7. */
public sealed interface LaboratoryReport {
    UUID batch();

    /** @param corrected whether the laboratory says that it takes the place of what it said before */
    record Reported(BatchReport run, boolean corrected) implements LaboratoryReport {
        @Override
        public UUID batch() {
            return run.number();
        }
    }

    /** No result of the run is to be relied on. */
    record Withdrawn(UUID batch) implements LaboratoryReport {}
}
