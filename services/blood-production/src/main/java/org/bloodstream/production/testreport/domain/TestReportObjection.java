package org.bloodstream.production.testreport.domain;

import java.util.UUID;
import org.bloodstream.blood.Objection;

/** Why somebody has to look at a report of a testing laboratory, beside what {@code BatchObjection} says. */
public sealed interface TestReportObjection extends Objection {

    record BatchCorrected(UUID batch) implements TestReportObjection {
        @Override
        public String code() {
            return "batch-corrected";
        }

        @Override
        public String message() {
            return "The laboratory corrected a run that was taken before: the whole batch is void. Have its samples tested again, in another run.";
        }
    }

    record BatchContradicted(UUID batch) implements TestReportObjection {
        @Override
        public String code() {
            return "batch-contradicted";
        }

        @Override
        public String message() {
            return "The laboratory said something else of the same run before: the whole batch is void. Ask the laboratory, and have its samples tested again, in another run.";
        }
    }

    record BatchWithdrawn(UUID batch) implements TestReportObjection {
        @Override
        public String code() {
            return "batch-withdrawn";
        }

        @Override
        public String message() {
            return "The laboratory withdrew a run that was taken before: the whole batch is void. Have its samples tested again, in another run.";
        }
    }

    record WithdrawnBatchUnknown(UUID batch) implements TestReportObjection {
        @Override
        public String code() {
            return "withdrawn-batch-unknown";
        }

        @Override
        public String message() {
            return "The laboratory withdrew a run of which nothing was taken here. Ask the laboratory which one it means.";
        }
    }

    record ReportNotUnderstood(UUID batch) implements TestReportObjection {
        @Override
        public String code() {
            return "report-not-understood";
        }

        @Override
        public String message() {
            return "The report is not as agreed, so nothing of it was taken. Tell the people who run the platform.";
        }
    }

    record ReportUnknown(UUID report) implements TestReportObjection {
        @Override
        public String code() {
            return "report-unknown";
        }

        @Override
        public String message() {
            return "No such report waits: look at the list of reports.";
        }
    }

    record ReportClosedBefore(UUID report) implements TestReportObjection {
        @Override
        public String code() {
            return "report-closed-before";
        }

        @Override
        public String message() {
            return "Somebody has taken or closed this report already.";
        }
    }

    record ReportIsNotice(UUID batch) implements TestReportObjection {
        @Override
        public String code() {
            return "report-is-notice";
        }

        @Override
        public String message() {
            return "The batch is void because of this report, and there is nothing in it to take. Close it when its samples are tested again.";
        }
    }
}
