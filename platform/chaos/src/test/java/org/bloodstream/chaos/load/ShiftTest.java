package org.bloodstream.chaos.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ShiftTest {
    @Test
    void a_donation_that_is_under_way_is_finished_after_the_end_but_none_is_begun() {
        var shift = ended(Duration.ofSeconds(5));

        assertThat(shift.isOver()).isTrue();
        assertThatCode(shift::next).doesNotThrowAnyException();
    }

    @Test
    void a_step_that_comes_too_late_is_not_taken_but_what_was_asked_is_still_pursued() {
        var shift = ended(Duration.ofSeconds(70));

        assertThatThrownBy(shift::next).isInstanceOf(ShiftOverException.class);
        assertThat(shift.isOutOfPatience()).isFalse();
    }

    private static Shift ended(Duration ago) {
        return new Shift(Instant.now().minus(ago), Duration.ofMinutes(1), Duration.ofMinutes(2));
    }
}
