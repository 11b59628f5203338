package org.bloodstream.production.testreport.domain;

import java.util.UUID;
import org.bloodstream.production.batch.domain.BatchReport;
import org.bloodstream.production.grouping.domain.GroupingRun;

/** What a testing laboratory says of a run by HL7. */
public sealed interface LaboratoryReport {
    /** Number of the batch; of a group, which belongs to none, of what was said of it. */
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

    /** One sample was grouped. Another group of the same sample in the same run is another report. */
    record Grouped(UUID batch, GroupingRun run) implements LaboratoryReport {}
}
