package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.List;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.laboratory.testing.domain.DonationTest;
import org.bloodstream.laboratory.testing.domain.Run;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchReported;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchWithdrawn;

/** A run that is a batch: one report of all of it, valid or not. */
final class BatchReader {
    private final FieldErrors errors;
    private final Envelope envelope;
    private final Run run;
    private final DonationTest test;

    BatchReader(FieldErrors errors, Envelope envelope, Run run, DonationTest test) {
        this.errors = errors;
        this.envelope = envelope;
        this.run = run;
        this.test = test;
    }

    /** Empty when something is among the errors. */
    List<TestReport> read(RunReader head, RunStatus status, List<Part> tubes) {
        return status == RunStatus.WITHDRAWN ? withdrawn() : reported(head, status, tubes);
    }

    private List<TestReport> withdrawn() {
        if (errors.any()) return List.of();
        return List.of(new TestBatchWithdrawn(
                run.batch(),
                test,
                run.analyser(),
                run.run(),
                envelope.message(),
                envelope.reportedAt().orElseThrow()));
    }

    private List<TestReport> reported(RunReader head, RunStatus status, List<Part> tubes) {
        var ranAt = head.ranAt();
        var kit = head.kit();
        var samples = new BatchSamplesReader(errors, status);
        var plate = new PlateReader(errors, run, status, samples);
        plate.read(tubes);
        if (errors.any()) return List.of();
        return List.of(new TestBatchReported(
                run.batch(),
                test,
                run.analyser(),
                run.run(),
                kit.orElseThrow(),
                plate.controls(),
                samples.samples(),
                status == RunStatus.CORRECTED,
                ranAt.orElseThrow(),
                envelope.message(),
                envelope.reportedAt().orElseThrow()));
    }
}
