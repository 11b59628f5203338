package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.model.v251.message.ORU_R01;
import java.util.List;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.domain.DiscretionaryTest;
import org.bloodstream.laboratory.testing.domain.DonationTest;
import org.bloodstream.laboratory.testing.domain.TestReport;

/** Reads a run, or cultures, out of an ORU^R01: all of it, or nothing. */
final class TestReportReader {
    private final FieldErrors errors;
    private final ORU_R01 message;

    TestReportReader(FieldErrors errors, ORU_R01 message) {
        this.errors = errors;
        this.message = message;
    }

    /** Empty when something in it is wrong, which then is among the errors, or when it has no result of any sample. */
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
        var reports = read(parts, Envelope.of(message.getMSH(), errors));
        return errors.any() ? List.of() : reports;
    }

    private List<TestReport> read(List<Part> parts, Envelope envelope) {
        var head = parts.getFirst();
        if (GroupsReader.isGrouping(head)) return new GroupsReader(errors, envelope).read(parts);
        if (CulturesReader.isCulture(head)) return new CulturesReader(errors, envelope).read(parts);
        return run(head, parts.subList(1, parts.size()), envelope);
    }

    private List<TestReport> run(Part head, List<Part> tubes, Envelope envelope) {
        var reader = new RunReader(errors, head);
        var run = reader.run();
        var status = reader.status();
        if (run.isEmpty() || status.isEmpty()) return List.of();
        return switch (run.get().test()) {
            case DonationTest test ->
                new BatchReader(errors, envelope, run.get(), test).read(reader, status.get(), tubes);
            case DiscretionaryTest test ->
                new DiscretionaryRunReader(errors, envelope, run.get(), test).read(head, status.get(), tubes);
        };
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
}
