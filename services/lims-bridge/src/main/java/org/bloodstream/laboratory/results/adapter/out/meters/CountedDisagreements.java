package org.bloodstream.laboratory.results.adapter.out.meters;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.bloodstream.laboratory.results.application.Disagreements;
import org.springframework.stereotype.Component;

/** {@code bloodstream.samples.disagree}: 0 from the start, so that the first one is an increase. */
@Component
class CountedDisagreements implements Disagreements {
    private final Counter found;

    CountedDisagreements(MeterRegistry meters) {
        this.found = meters.counter("bloodstream.samples.disagree");
    }

    @Override
    public void found() {
        found.increment();
    }
}
