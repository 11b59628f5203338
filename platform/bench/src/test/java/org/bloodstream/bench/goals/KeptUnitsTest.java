package org.bloodstream.bench.goals;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bloodstream.bench.goals.KeptUnits.Kept;
import org.bloodstream.bench.goals.KeptUnits.NotKeptOnceException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptUnitsTest {
    private static final Kept A = new Kept("A", "ORD-1");
    private static final Kept B = new Kept("B", "ORD-2");

    @Test
    void what_three_say_alike_is_right() {
        assertThatCode(() -> units(List.of(A, B), List.of(B, A), List.of(A, B)).requireEachOnce())
                .doesNotThrowAnyException();
    }

    @Test
    void a_unit_that_is_kept_for_two_orders_ends_the_run_and_is_named() {
        var stolen = new Kept("A", "ORD-2");
        assertThatThrownBy(() -> units(List.of(A, stolen), List.of(A, stolen), List.of(A, stolen))
                        .requireEachOnce())
                .isInstanceOf(NotKeptOnceException.class)
                .hasMessage("kept twice: [A]");
    }

    @Test
    void what_was_accepted_and_is_not_there_ends_the_run() {
        assertWrong(units(List.of(A, B), List.of(A), List.of(A, B)), "2 units were accepted, and the journal has 1");
        assertWrong(
                units(List.of(A, B), List.of(A, B), List.of(A)),
                "2 units were accepted, and the table of allocations has 1");
    }

    @Test
    void what_nobody_was_told_of_ends_the_run() {
        assertWrong(units(List.of(A), List.of(A, B), List.of(A)), "1 units were accepted, and the journal has 2");
    }

    @Test
    void a_run_in_which_nobody_got_anything_shows_nothing() {
        assertWrong(units(List.of(), List.of(), List.of()), "nothing was accepted, so nothing is shown");
    }

    private static void assertWrong(KeptUnits units, String message) {
        assertThatThrownBy(units::requireEachOnce)
                .isInstanceOf(NotKeptOnceException.class)
                .hasMessage(message);
    }

    private static KeptUnits units(List<Kept> accepted, List<Kept> journalled, List<Kept> standing) {
        return new KeptUnits(accepted, journalled, standing);
    }
}
