package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.domain.Run;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchReported;
import org.bloodstream.laboratory.testing.domain.TestReport.TestBatchWithdrawn;

/** Reads a run out of an ORU^R01: all of it, or nothing. */
final class TestReportReader {
    /** As of a batch that is sent as a file. */
    private static final int MOST_RESULTS = 400;

    private static final int MOST_CONTROLS = 50;

    private final FieldErrors errors;
    private final ORU_R01 message;

    TestReportReader(FieldErrors errors, ORU_R01 message) {
        this.errors = errors;
        this.message = message;
    }

    /** Empty when something in it is wrong, which then is among the errors, or when no sample of it could be grouped. */
    List<TestReport> read() {
        if (namesSomebody())
            errors.add(
                    Place.of("PID", 0),
                    Hl7Error.SEGMENT_SEQUENCE,
                    "person-named",
                    "Donations are tested by number alone");
        var parts = Part.of(message);
        if (parts.isEmpty()) {
            errors.missing(Place.of("OBR", 0), "run-missing", "The run's OBR is required");
            return List.of();
        }
        var reports = GroupsReader.isGrouping(parts.getFirst())
                ? new GroupsReader(errors, controlId(), reportedAt()).read(parts)
                : run(parts).map(List::of).orElseGet(List::of);
        return errors.any() ? List.of() : reports;
    }

    private Optional<TestReport> run(List<Part> parts) {
        var head = new RunReader(errors, parts.getFirst());
        var run = head.run();
        var status = head.status();
        var reportedAt = reportedAt();
        if (run.isEmpty() || status.isEmpty()) return Optional.empty();
        return status.get() == RunStatus.WITHDRAWN
                ? withdrawn(run.get(), reportedAt)
                : reported(run.get(), status.get(), head, parts.subList(1, parts.size()), reportedAt);
    }

    private Optional<TestReport> withdrawn(Run run, Optional<Instant> reportedAt) {
        if (errors.any()) return Optional.empty();
        return Optional.of(new TestBatchWithdrawn(
                run.batch(), run.test(), run.analyser(), run.run(), controlId(), reportedAt.orElseThrow()));
    }

    private Optional<TestReport> reported(
            Run run, RunStatus status, RunReader head, List<Part> tubes, Optional<Instant> reportedAt) {
        var ranAt = head.ranAt();
        var kit = head.kit();
        var plate = new PlateReader(errors, run, status);
        tubes.forEach(plate::read);
        if (!errors.any() && plate.samples().isEmpty())
            errors.missing(new Place("OBX", 1, 0), "results-missing", "There is no result of a donation in it");
        if (plate.samples().size() > MOST_RESULTS || plate.controls().size() > MOST_CONTROLS)
            errors.add(
                    new Place("OBR", 1, 0),
                    Hl7Error.TOO_LONG,
                    "batch-too-large",
                    "A run has at most 400 results and 50 controls");
        if (errors.any()) return Optional.empty();
        return Optional.of(new TestBatchReported(
                run.batch(),
                run.test(),
                run.analyser(),
                run.run(),
                kit.orElseThrow(),
                plate.controls(),
                plate.samples(),
                status == RunStatus.CORRECTED,
                ranAt.orElseThrow(),
                controlId(),
                reportedAt.orElseThrow()));
    }

    private boolean namesSomebody() {
        try {
            for (var result : message.getPATIENT_RESULTAll())
                if (!result.getPATIENT().isEmpty()) return true;
            return false;
        } catch (HL7Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String controlId() {
        return Fields.text(message.getMSH(), 10).orElse("");
    }

    private Optional<Instant> reportedAt() {
        var place = Place.of("MSH", 7);
        var at = errors.instant(message.getMSH(), place);
        if (at.isEmpty() && !errors.has(place))
            errors.missing(place, "report-time-missing", "When it was reported is required");
        return at;
    }
}
