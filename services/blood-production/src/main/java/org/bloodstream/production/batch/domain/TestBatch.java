package org.bloodstream.production.batch.domain;

import java.time.Instant;
import java.util.Optional;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchReceived;
import org.bloodstream.production.batch.domain.BatchEvent.TestBatchVoided;
import org.bloodstream.production.batch.domain.BatchObjection.BatchVoidBefore;

/** A batch as its events have left it. */
public record TestBatch(TestBatchReceived received, Optional<TestBatchVoided> voided) {

    public TestBatch(TestBatchReceived received) {
        this(received, Optional.empty());
    }

    public TestBatch apply(TestBatchVoided event) {
        return new TestBatch(received, Optional.of(event));
    }

    /** Whether its results count. */
    public boolean isValid() {
        return received.faults().isEmpty() && voided.isEmpty();
    }

    /** What comes of declaring it void: once, and for good. */
    public sealed interface Voiding {
        record Voided(TestBatchVoided event) implements Voiding {}

        record Refused(BatchObjection objection) implements Voiding {}
    }

    public Voiding declareVoid(VoidGround ground, Instant now) {
        return isValid()
                ? new Voiding.Voided(
                        new TestBatchVoided(received.batch(), received.test(), ground, received.results(), now))
                : new Voiding.Refused(new BatchVoidBefore());
    }
}
