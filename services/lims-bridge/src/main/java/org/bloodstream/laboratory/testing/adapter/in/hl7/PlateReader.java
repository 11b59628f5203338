package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.fields.Place;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Tube;
import org.bloodstream.laboratory.testing.domain.ControlReading;
import org.bloodstream.laboratory.testing.domain.Run;

/** Every OBR behind the first: one tube (SPM) of the run with one reading (OBX), a control (SPM-11 Q) or a donation's sample (P). */
final class PlateReader {
    /** As of a batch that is sent as a file. */
    private static final int MOST_RESULTS = 400;

    private static final int MOST_CONTROLS = 50;
    private static final Pattern LIMITS = Pattern.compile("(" + Texts.NUMBER + ")-(" + Texts.NUMBER + ")");

    private final FieldErrors errors;
    private final Texts texts;
    private final Run run;
    private final ResultReader results;
    private final SamplesReader samples;
    private final List<ControlReading> controls = new ArrayList<>();

    PlateReader(FieldErrors errors, Run run, RunStatus status, SamplesReader samples) {
        this.errors = errors;
        this.texts = new Texts(errors);
        this.run = run;
        this.results = new ResultReader(errors, status);
        this.samples = samples;
    }

    List<ControlReading> controls() {
        return controls;
    }

    void read(List<Part> tubes) {
        tubes.forEach(this::read);
        if (!errors.any() && samples.size() == 0)
            errors.missing(new Place("OBX", 1, 0), "results-missing", "There is no result of a donation in it");
        if (samples.size() > MOST_RESULTS || controls.size() > MOST_CONTROLS)
            errors.add(
                    new Place("OBR", 1, 0),
                    Hl7Error.TOO_LONG,
                    "batch-too-large",
                    "A run has at most 400 results and 50 controls");
    }

    private void read(Part part) {
        ofTheRun(part);
        if (part.tubes().size() != 1 || part.observed().size() != 1) {
            errors.add(
                    part.place(0),
                    Hl7Error.SEGMENT_SEQUENCE,
                    "one-reading-of-one-tube",
                    "Behind the run's OBR each OBR has one OBX and one SPM");
            return;
        }
        var observed = part.observed().getFirst();
        var tube = part.tubes().getFirst();
        switch (Fields.text(tube.spm(), 11).orElse("")) {
            case "Q" -> control(observed, tube);
            case "P" -> {
                isOfTheTest(observed);
                samples.read(observed, tube);
            }
            default ->
                errors.add(
                        tube.place(11),
                        Hl7Error.TABLE_VALUE,
                        "specimen-role-unknown",
                        "A tube is a control (Q) or a donation's sample (P)");
        }
    }

    /** A reading of another run or test must never count for this one. */
    private void ofTheRun(Part part) {
        new RunName(run.run(), run.analyser()).isThatOf(part, errors);
        texts.test(part.obr(), part.place(4), 4)
                .filter(test -> !test.equals(run.test()))
                .ifPresent(_ -> errors.add(
                        part.place(4), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test"));
    }

    private void control(Observed observed, Tube tube) {
        results.isReliable(observed);
        isOfTheTest(observed);
        var name = texts.name(Fields.text(tube.spm(), 2), tube.place(2), "control-name-missing");
        var value = texts.number(Fields.text(observed.obx(), 5), observed.place(5));
        var limits = LIMITS.matcher(Fields.text(observed.obx(), 7).orElse(""));
        if (!limits.matches()) {
            errors.add(observed.place(7), Hl7Error.DATA_TYPE, "limits-malformed", "Limits are written as 0.00-0.80");
            return;
        }
        var low = new BigDecimal(limits.group(1));
        var high = new BigDecimal(limits.group(2));
        if (low.compareTo(high) > 0)
            errors.add(
                    observed.place(7),
                    Hl7Error.TABLE_VALUE,
                    "limits-reversed",
                    "The lower limit stands before the upper one");
        else
            name.ifPresent(
                    called -> value.ifPresent(read -> controls.add(new ControlReading(called, read, low, high))));
    }

    private void isOfTheTest(Observed observed) {
        texts.test(observed.obx(), observed.place(3), 3)
                .filter(test -> !test.equals(run.test()))
                .ifPresent(_ -> errors.add(
                        observed.place(3), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test"));
    }
}
