package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Tube;
import org.bloodstream.laboratory.testing.domain.ControlReading;
import org.bloodstream.laboratory.testing.domain.Run;
import org.bloodstream.laboratory.testing.domain.SampleReading;
import org.bloodstream.laboratory.testing.domain.TestResult;
import org.bloodstream.laboratory.testing.domain.TestStep;

/** Every OBR behind the first: one tube (SPM) of the run with one reading (OBX), a control (SPM-11 Q) or a donation's sample (P). */
final class PlateReader {
    private static final Map<String, TestResult> RESULTS =
            Map.of("NEG", TestResult.NEGATIVE, "REACT", TestResult.REACTIVE);
    private static final Pattern LIMITS = Pattern.compile("(" + Texts.NUMBER + ")-(" + Texts.NUMBER + ")");

    private final FieldErrors errors;
    private final Texts texts;
    private final Run run;
    private final RunStatus status;
    private final List<ControlReading> controls = new ArrayList<>();
    private final List<SampleReading> samples = new ArrayList<>();

    PlateReader(FieldErrors errors, Run run, RunStatus status) {
        this.errors = errors;
        this.texts = new Texts(errors);
        this.run = run;
        this.status = status;
    }

    List<ControlReading> controls() {
        return controls;
    }

    List<SampleReading> samples() {
        return samples;
    }

    void read(Part part) {
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
            case "P" -> sample(observed, tube);
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
                .filter(test -> test != run.test())
                .ifPresent(_ -> errors.add(
                        part.place(4), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test"));
    }

    private void control(Observed observed, Tube tube) {
        isReliable(observed);
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

    private void sample(Observed observed, Tube tube) {
        var donation = tube.donation(errors);
        isOfTheTest(observed);
        if (status.isWithoutResult(Fields.text(observed.obx(), 11).orElse(""))) return;
        isReliable(observed);
        var step = step(observed);
        var pool = pool(observed, step);
        var result = Fields.text(observed.obx(), 5).flatMap(code -> Optional.ofNullable(RESULTS.get(code)));
        if (result.isEmpty())
            errors.add(
                    observed.place(5),
                    Hl7Error.TABLE_VALUE,
                    "result-value-unknown",
                    "A result is NEG or REACT; what is neither is reported as reactive, or as X without a result");
        if (errors.any()) return;
        samples.add(
                new SampleReading(donation.orElseThrow(), step.orElseThrow(), result.orElseThrow(), pool.orElse(null)));
    }

    private Optional<TestStep> step(Observed observed) {
        var step = Fields.text(observed.obx(), 17).flatMap(code -> Texts.named(TestStep.class, code));
        if (step.isEmpty())
            errors.add(
                    observed.place(17),
                    Hl7Error.TABLE_VALUE,
                    "step-unknown",
                    "A result is of step INITIAL, REPEAT, POOL or ALONE");
        return step;
    }

    private Optional<String> pool(Observed observed, Optional<TestStep> step) {
        var text = Fields.text(observed.obx(), 4);
        var wanted = step.equals(Optional.of(TestStep.POOL));
        if (step.isPresent() && wanted != text.isPresent())
            errors.add(
                    observed.place(4),
                    Hl7Error.TABLE_VALUE,
                    "pool-and-step-differ",
                    "A result of step POOL names its pool, and no other does");
        return wanted && text.isPresent() ? texts.name(text, observed.place(4), "pool-missing") : Optional.empty();
    }

    private void isReliable(Observed observed) {
        if (!status.relyOn(Fields.text(observed.obx(), 11).orElse("")))
            errors.add(
                    observed.place(11),
                    Hl7Error.TABLE_VALUE,
                    "result-status-unsupported",
                    "Results of a final run are final (F), of a corrected one F or C; a control is never without a reading");
    }

    private void isOfTheTest(Observed observed) {
        texts.test(observed.obx(), observed.place(3), 3)
                .filter(test -> test != run.test())
                .ifPresent(_ -> errors.add(
                        observed.place(3), Hl7Error.TABLE_VALUE, "test-differs", "One message reports one test"));
    }
}
