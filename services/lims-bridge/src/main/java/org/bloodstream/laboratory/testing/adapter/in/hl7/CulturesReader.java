package org.bloodstream.laboratory.testing.adapter.in.hl7;

import ca.uhn.hl7v2.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.blood.isbt128.ComponentId;
import org.bloodstream.blood.isbt128.ProductCode;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Tube;
import org.bloodstream.laboratory.testing.domain.CultureResult;
import org.bloodstream.laboratory.testing.domain.TestReport;
import org.bloodstream.laboratory.testing.domain.TestReport.CultureReported;

/** Cultures of packs: each OBR is one bottle, read once, with one OBX and one SPM. There is no run around them. */
final class CulturesReader {
    private static final String CULTURE = "BACTERIAL_CULTURE";
    private static final int MOST_CULTURES = 400;

    private final FieldErrors errors;
    private final Texts texts;
    private final Envelope envelope;

    CulturesReader(FieldErrors errors, Envelope envelope) {
        this.errors = errors;
        this.texts = new Texts(errors);
        this.envelope = envelope;
    }

    /** OBR-4. */
    static boolean isCulture(Part part) {
        return isCulture(part.obr(), 4);
    }

    private static boolean isCulture(Segment segment, int field) {
        return Fields.text(segment, field).equals(Optional.of(CULTURE))
                && Fields.text(segment, field, 3).equals(Optional.of("L"));
    }

    /** Without those that could not be read; nothing when something is among the errors. */
    List<TestReport> read(List<Part> parts) {
        if (parts.size() > MOST_CULTURES)
            errors.add(
                    parts.getFirst().place(0),
                    Hl7Error.TOO_LONG,
                    "batch-too-large",
                    "A message has at most 400 cultures");
        var reports = new ArrayList<TestReport>();
        for (var part : parts) culture(part).ifPresent(reports::add);
        return errors.any() ? List.of() : reports;
    }

    private Optional<TestReport> culture(Part part) {
        if (!isCulture(part))
            errors.add(part.place(4), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test");
        if (part.observed().size() != 1 || part.tubes().size() != 1) {
            errors.add(
                    part.place(0),
                    Hl7Error.SEGMENT_SEQUENCE,
                    "one-reading-of-one-tube",
                    "Each OBR of a culture has one OBX and one SPM");
            return Optional.empty();
        }
        var culture = texts.name(Fields.text(part.obr(), 3), part.place(3), "culture-missing");
        var analyser = texts.name(Fields.text(part.obr(), 3, 2), part.place(3), "analyser-missing");
        var readAt = new RunReader(errors, part).ranAt();
        var pack = pack(part.tubes().getFirst());
        var result = status(part).flatMap(status -> result(part.observed().getFirst(), status));
        if (errors.any() || result.isEmpty()) return Optional.empty();
        return Optional.of(new CultureReported(
                pack.orElseThrow(),
                result.get(),
                culture.orElseThrow(),
                analyser.orElseThrow(),
                readAt.orElseThrow(),
                envelope.message(),
                envelope.reportedAt().orElseThrow()));
    }

    /** OBR-25. */
    private Optional<RunStatus> status(Part part) {
        var status = Fields.text(part.obr(), 25).flatMap(RunStatus::ofCulture);
        if (status.isEmpty())
            errors.add(
                    part.place(25),
                    Hl7Error.TABLE_VALUE,
                    "culture-status-unsupported",
                    "A culture is negative to date or positive (P), final (F) or corrected (C); none is withdrawn, as growth stands until a person has decided");
        return status;
    }

    /** OBX-5; empty where the bottle could not be read. */
    private Optional<CultureResult> result(Observed observed, RunStatus status) {
        if (!isCulture(observed.obx(), 3))
            errors.add(observed.place(3), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test");
        var reader = new ResultReader(errors, status);
        if (reader.isWithoutResult(observed)) return Optional.empty();
        reader.isReliable(observed);
        var result = Fields.text(observed.obx(), 5).flatMap(code -> Texts.named(CultureResult.class, code));
        if (result.isEmpty())
            errors.add(
                    observed.place(5),
                    Hl7Error.TABLE_VALUE,
                    "result-value-unknown",
                    "A culture is NO_GROWTH or GROWTH");
        return result;
    }

    /** SPM-2 and SPM-4: the donation number alone never is a pack. */
    private Optional<ComponentId> pack(Tube tube) {
        if (!Fields.text(tube.spm(), 11).equals(Optional.of("P")))
            errors.add(
                    tube.place(11),
                    Hl7Error.TABLE_VALUE,
                    "specimen-role-unknown",
                    "A culture is of a pack's sample (P)");
        var donation = tube.donation(errors);
        var product = Fields.text(tube.spm(), 4)
                .filter(_ -> Fields.text(tube.spm(), 4, 3).equals(Optional.of("IBT0001")));
        if (product.isEmpty())
            errors.missing(tube.place(4), "product-missing", "The pack's product code, system IBT0001, is required");
        return product.flatMap(code -> errors.reading(tube.place(4), () -> new ProductCode(code)))
                .flatMap(of -> donation.map(number -> new ComponentId(number, of)));
    }
}
