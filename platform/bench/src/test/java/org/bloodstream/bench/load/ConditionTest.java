package org.bloodstream.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ConditionTest {
    @Test
    void it_is_asked_until_it_holds() {
        var asked = new AtomicInteger();
        Condition.await("the third time", Duration.ofMinutes(1), () -> asked.incrementAndGet() == 3);
        assertThat(asked).hasValue(3);
    }

    @Test
    void what_does_not_come_true_is_named() {
        assertThatThrownBy(() -> Condition.await(() -> "the journal is published", Duration.ZERO, () -> false))
                .isInstanceOf(NotMeasurableException.class)
                .hasMessage("the journal is published: not within 0 s");
    }
}
