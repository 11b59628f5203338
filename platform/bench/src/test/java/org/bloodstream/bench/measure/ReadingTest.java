package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingTest {
    private static final long BENCH = 10;
    private static final long POSTMASTER = 11;
    private static final long BACKEND = 12;
    private static final long STRANGER = 99;

    @Test
    void a_process_line_is_read_whatever_the_program_is_called() {
        var line = "12 (a) b (c) S 11 12 12 0 -1 4194560 1 2 3 4 100 20 3 4 20 0 1 0 5 6 7";
        assertThat(ProcessTimes.parse(line)).isEqualTo(new ProcessTimes(12, 11, 127));
    }

    @Test
    void stolen_time_is_busy_and_waiting_for_a_disk_is_not() {
        var times = CpuTimes.parse("cpu  100 10 40 800 30 5 5 10 7 7");
        assertThat(times).isEqualTo(new CpuTimes(1000, 170));
    }

    @Test
    void a_side_has_the_time_of_its_children_and_of_nobody_else() {
        var before = reading(1000, 100, 5, 50, 200, 300);
        var after = reading(1400, 400, 5, 80, 270, 390);
        assertThat(before.secondsUntil(after, POSTMASTER)).isEqualTo((30 + 70) / 100.0);
    }

    @Test
    void what_neither_we_nor_our_children_took_was_taken_by_others() {
        var before = reading(1000, 100, 5, 50, 200, 300);
        var after = reading(1400, 250, 15, 80, 270, 340);
        assertThat(before.othersUntil(after, BENCH)).isEqualTo((150 - 10 - 30 - 70) / 400.0);
    }

    @Test
    void a_process_that_came_meanwhile_counts_and_one_that_went_does_no_harm() {
        var before = Reading.of(new CpuTimes(1000, 100), List.of(new ProcessTimes(BENCH, 1, 5)));
        var after = reading(1400, 400, 5, 80, 270, 390);
        assertThat(before.secondsUntil(after, POSTMASTER)).isEqualTo(3.5);
        assertThat(after.othersUntil(after, STRANGER)).isZero();
    }

    private static Reading reading(long total, long busy, long bench, long postmaster, long backend, long stranger) {
        return Reading.of(
                new CpuTimes(total, busy),
                List.of(
                        new ProcessTimes(BENCH, 1, bench),
                        new ProcessTimes(POSTMASTER, BENCH, postmaster),
                        new ProcessTimes(BACKEND, POSTMASTER, backend),
                        new ProcessTimes(STRANGER, 1, stranger)));
    }
}
