package org.bloodstream.laboratory.testing.adapter.in.hl7;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bloodstream.exchange.fields.FieldErrors;
import org.bloodstream.exchange.fields.Fields;
import org.bloodstream.exchange.hl7.Hl7Error;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Observed;
import org.bloodstream.laboratory.testing.adapter.in.hl7.Part.Tube;
import org.bloodstream.laboratory.testing.domain.SampleReading;
import org.bloodstream.laboratory.testing.domain.TestStep;

/** Samples of a batch: each result is of a step, and what the test comes to follows from all of them. */
final class BatchSamplesReader implements SamplesReader {
    private final FieldErrors errors;
    private final Texts texts;
    private final ResultReader results;
    private final List<SampleReading> samples = new ArrayList<>();

    BatchSamplesReader(FieldErrors errors, RunStatus status) {
        this.errors = errors;
        this.texts = new Texts(errors);
        this.results = new ResultReader(errors, status);
    }

    List<SampleReading> samples() {
        return samples;
    }

    @Override
    public int size() {
        return samples.size();
    }

    @Override
    public void read(Observed observed, Tube tube) {
        var donation = tube.donation(errors);
        if (results.isWithoutResult(observed)) return;
        results.isReliable(observed);
        var step = step(observed);
        var pool = pool(observed, step);
        var result = results.result(observed);
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
}
