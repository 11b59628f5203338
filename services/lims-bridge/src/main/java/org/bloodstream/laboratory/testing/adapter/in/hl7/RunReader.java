package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.domain.KitLot;
import org.bloodstream.laboratory.testing.domain.Run;

/** The first OBR: which run of which analyser, which test, when, with which kit, and whether it is final. */
final class RunReader {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final FieldErrors errors;
    private final Texts texts;
    private final Part part;

    RunReader(FieldErrors errors, Part part) {
        this.errors = errors;
        this.texts = new Texts(errors);
        this.part = part;
    }

    /** OBR-3 and OBR-4; empty when one of them is wrong, which then is among the errors. */
    Optional<Run> run() {
        var name = RunName.of(part, errors);
        var test = texts.test(part.obr(), part.place(4), 4);
        return name.flatMap(of -> test.map(what -> new Run(what, of.analyser(), of.run())));
    }

    /** OBR-25. */
    Optional<RunStatus> status() {
        var status = Fields.text(part.obr(), 25).flatMap(RunStatus::of);
        if (status.isEmpty())
            errors.add(
                    part.place(25),
                    Hl7Error.TABLE_VALUE,
                    "run-status-unsupported",
                    "A run is final (F), corrected (C) or withdrawn (X)");
        return status;
    }

    /** OBR-7: when the run ended. */
    Optional<Instant> ranAt() {
        var at = errors.instant(part.obr(), part.place(7));
        if (at.isEmpty() && !errors.has(part.place(7)))
            errors.missing(part.place(7), "run-time-missing", "When the run ended is required");
        return at;
    }

    /** OBX KITLOT and KITEXPIRY; with a reading or a tube beside them an OBR was lost. */
    Optional<KitLot> kit() {
        if (!part.tubes().isEmpty() || part.observed().size() > 2)
            errors.add(
                    part.place(0),
                    Hl7Error.SEGMENT_SEQUENCE,
                    "reading-beside-the-run",
                    "Beside the run's OBR stand the lot and the last day of its kit, and nothing else");
        var lot =
                once("KITLOT").flatMap(found -> texts.name(Fields.text(found.obx(), 5), found.place(5), "kit-missing"));
        var expires = once("KITEXPIRY").flatMap(this::day);
        return lot.flatMap(number -> expires.map(day -> new KitLot(number, day)));
    }

    private Optional<LocalDate> day(Observed found) {
        try {
            return Optional.of(LocalDate.parse(Fields.text(found.obx(), 5).orElse(""), DAY));
        } catch (DateTimeException _) {
            errors.add(found.place(5), Hl7Error.DATA_TYPE, "day-malformed", "A day is written YYYYMMDD");
            return Optional.empty();
        }
    }

    private Optional<Observed> once(String code) {
        var found = part.observed().stream()
                .filter(each -> Fields.text(each.obx(), 3).orElse("").equals(code))
                .toList();
        if (found.size() == 1) return Optional.of(found.getFirst());
        errors.missing(
                part.place(0), "kit-missing", "Beside the run's OBR stands one OBX %s, and one only".formatted(code));
        return Optional.empty();
    }
}
