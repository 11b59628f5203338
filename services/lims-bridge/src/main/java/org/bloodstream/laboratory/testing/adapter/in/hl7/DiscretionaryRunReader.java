package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.time.Instant;
import java.util.List;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.DiscretionarySamplesReader.Said;
import org.bloodstream.laboratory.testing.domain.DiscretionaryTest;
import org.bloodstream.laboratory.testing.domain.Run;
import org.bloodstream.laboratory.testing.domain.RunFault;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.DiscretionaryResultReported;
import org.bloodstream.laboratory.testing.domain.TestReport.DiscretionaryResultWithdrawn;

/** A run of a discretionary test: a plate as of a batch, of which each sample is a report of its own. */
final class DiscretionaryRunReader {
    private final FieldErrors errors;
    private final Envelope envelope;
    private final Run run;
    private final DiscretionaryTest test;

    DiscretionaryRunReader(FieldErrors errors, Envelope envelope, Run run, DiscretionaryTest test) {
        this.errors = errors;
        this.envelope = envelope;
        this.run = run;
        this.test = test;
    }

    /** Empty when something is among the errors. */
    List<TestReport> read(Part head, RunStatus status, List<Part> tubes) {
        if (status == RunStatus.WITHDRAWN) {
            errors.add(
                    head.place(25),
                    Hl7Error.TABLE_VALUE,
                    "results-not-withdrawn",
                    "Results of a discretionary run are taken back one by one, in a corrected run (C), each with OBX-11 W");
            return List.of();
        }
        var reader = new RunReader(errors, head);
        var ranAt = reader.ranAt();
        var kit = reader.kit();
        var samples = new DiscretionarySamplesReader(errors, status);
        var plate = new PlateReader(errors, run, status, samples);
        plate.read(tubes);
        if (errors.any()) return List.of();
        // What is taken back may be so because the run was not valid.
        if (samples.samples().stream().anyMatch(each -> each.result().isPresent()))
            RunFault.of(plate.controls(), kit.orElseThrow(), ranAt.orElseThrow(), RegionalTime.ZONE)
                    .forEach(fault -> refuse(head, fault));
        return errors.any()
                ? List.of()
                : samples.samples().stream()
                        .map(each -> report(each, ranAt.orElseThrow()))
                        .toList();
    }

    private void refuse(Part head, RunFault fault) {
        switch (fault) {
            case CONTROL_MISSING ->
                invalid(
                        head,
                        "control-missing",
                        "No control was run, so the results do not exist: run the samples again");
            case CONTROL_OUT_OF_LIMITS ->
                invalid(
                        head,
                        "control-out-of-limits",
                        "A control is out of its limits, so the results do not exist: run the samples again");
            case KIT_EXPIRED ->
                invalid(
                        head,
                        "kit-expired",
                        "The kit's last day was before the run, so the results do not exist: run the samples again");
        }
    }

    private void invalid(Part head, String code, String message) {
        errors.add(head.place(0), Hl7Error.TABLE_VALUE, code, message);
    }

    private TestReport report(Said said, Instant ranAt) {
        var reportedAt = envelope.reportedAt().orElseThrow();
        return said.result()
                .<TestReport>map(result -> new DiscretionaryResultReported(
                        said.donation(),
                        test,
                        result,
                        run.analyser(),
                        run.run(),
                        ranAt,
                        envelope.message(),
                        reportedAt))
                .orElseGet(() -> new DiscretionaryResultWithdrawn(
                        said.donation(), test, run.analyser(), run.run(), envelope.message(), reportedAt));
    }
}
