package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.bloodstream.bench.measure.Load;
import org.bloodstream.bench.measure.NotMeasurableException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TallyTest {
    private static final int IN_FLIGHT = 16;

    private long journal = 1000;
    private final Tally tally = new Tally(() -> journal, IN_FLIGHT);

    @Test
    void what_was_answered_is_in_the_journal() {
        answered(300, 300);
        answered(200, 200);
        assertThatCode(tally::check).doesNotThrowAnyException();
    }

    @Test
    void what_was_under_way_when_a_run_ended_may_be_there_unanswered() {
        answered(300, 300 + IN_FLIGHT);
        answered(200, 200 + IN_FLIGHT);
        assertThatCode(tally::check).doesNotThrowAnyException();
    }

    @Test
    void an_accepted_command_that_is_not_there_is_no_result() {
        answered(300, 299);
        assertThatThrownBy(tally::check)
                .isInstanceOf(NotMeasurableException.class)
                .hasMessage("300 were answered, 299 are in the journal");
    }

    @Test
    void more_than_was_asked_for_is_no_result() {
        answered(300, 301 + IN_FLIGHT);
        assertThatThrownBy(tally::check).isInstanceOf(NotMeasurableException.class);
    }

    private void answered(long done, long written) {
        var _ = tally.counting(_ -> {
                    journal += written;
                    return new Load(done, 1, null);
                })
                .apply(Duration.ofSeconds(1));
    }
}
