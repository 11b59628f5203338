package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.GroupReported;

/** A run of groupings: behind the run's OBR one OBR for each tube, with all that was found of it. */
final class GroupsReader {
    private static final String GROUPING = "GROUPING";
    /** As of a batch. */
    private static final int MOST_SAMPLES = 400;

    private final FieldErrors errors;
    private final Envelope envelope;

    GroupsReader(FieldErrors errors, Envelope envelope) {
        this.errors = errors;
        this.envelope = envelope;
    }

    /** OBR-4. */
    static boolean isGrouping(Part part) {
        return Fields.text(part.obr(), 4).equals(Optional.of(GROUPING))
                && Fields.text(part.obr(), 4, 3).equals(Optional.of("L"));
    }

    /** Without those of which no group could be obtained; nothing when something is among the errors. */
    List<TestReport> read(List<Part> parts) {
        var head = parts.getFirst();
        var run = RunName.of(head, errors);
        var status = status(head);
        var ranAt = new RunReader(errors, head).ranAt();
        if (!head.tubes().isEmpty() || !head.observed().isEmpty())
            errors.add(
                    head.place(0),
                    Hl7Error.SEGMENT_SEQUENCE,
                    "reading-beside-the-run",
                    "Beside the run's OBR of a grouping stands nothing else");
        if (parts.size() == 1) errors.missing(head.place(0), "results-missing", "There is no sample in it");
        if (parts.size() > MOST_SAMPLES + 1)
            errors.add(
                    head.place(0), Hl7Error.TOO_LONG, "batch-too-large", "A run of groupings has at most 400 samples");
        if (errors.any()) return List.of();
        var reports = new ArrayList<TestReport>();
        for (var tube : parts.subList(1, parts.size()))
            sample(tube, run.orElseThrow(), status.orElseThrow(), ranAt.orElseThrow())
                    .ifPresent(reports::add);
        return errors.any() ? List.of() : reports;
    }

    /** What differs is a discrepancy and holds; a group that is only taken away would leave what rests on it in use. */
    private Optional<RunStatus> status(Part head) {
        var status = new RunReader(errors, head).status();
        if (status.equals(Optional.of(RunStatus.WITHDRAWN)))
            errors.add(
                    head.place(25),
                    Hl7Error.TABLE_VALUE,
                    "groups-not-withdrawn",
                    "Groups are not withdrawn by message: ring the blood service, which holds the donations, or report what is right (C)");
        return status;
    }

    private Optional<TestReport> sample(Part part, RunName run, RunStatus status, Instant ranAt) {
        run.isThatOf(part, errors);
        if (!isGrouping(part))
            errors.add(part.place(4), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test");
        if (part.tubes().size() != 1
                || !Fields.text(part.tubes().getFirst().spm(), 11).equals(Optional.of("P"))) {
            errors.add(
                    part.place(0),
                    Hl7Error.SEGMENT_SEQUENCE,
                    "one-donation-of-one-tube",
                    "Behind the run's OBR each OBR has one SPM, of a donation's sample (P)");
            return Optional.empty();
        }
        var donation = part.tubes().getFirst().donation(errors);
        if (part.observed().isEmpty())
            errors.missing(
                    part.place(0),
                    "results-missing",
                    "Nothing is said of this sample, not even that there is no result");
        var group = new GroupReader(errors, part, status);
        if (errors.any() || group.isWithoutResult()) return Optional.empty();
        var determination = group.determination();
        var found = group.found();
        if (errors.any()) return Optional.empty();
        return Optional.of(new GroupReported(
                donation.orElseThrow(),
                determination.orElseThrow(),
                run.analyser(),
                run.run(),
                found.orElseThrow(),
                ranAt,
                envelope.message(),
                envelope.reportedAt().orElseThrow()));
    }
}
