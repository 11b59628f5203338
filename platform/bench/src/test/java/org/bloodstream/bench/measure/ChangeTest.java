package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void both_runs_are_named_and_what_was_rough_is_called_so() {
        var text = new Change(report(MORNING, true), report(NOON, false)).text();
        assertThat(text).startsWith("2026-11-22T12:00:00Z against 2026-11-22T09:00:00Z (rough)\n");
    }

    @Test
    void a_figure_that_the_earlier_run_does_not_have_is_new() {
        var text = new Change(report(MORNING, false), report(NOON, false, figure("wall", 0.31))).text();
        assertThat(text).containsPattern("P1 +wall +- +0\\.31 +new");
    }

    @Test
    void a_figure_is_held_against_the_one_of_the_same_name() {
        var before = report(MORNING, false, figure("wall", 0.20), figure("CPU-seconds", 0.50));
        var after = report(NOON, false, figure("CPU-seconds", 0.25));
        assertThat(new Change(before, after).text()).containsPattern("CPU-seconds +0\\.50 +0\\.25 +-50\\.0 % +CHANGED");
    }

    @Test
    void what_the_later_run_could_not_measure_has_no_line() {
        var text = new Change(report(MORNING, false, figure("wall", 0.31)), report(NOON, false)).text();
        assertThat(text).doesNotContain("wall");
    }

    private static Figure figure(String name, double value) {
        return new Figure(name, new Estimate(value, value - 0.01, value + 0.01), null);
    }

    private static Report report(Instant at, boolean rough, Figure... figures) {
        return new Report(at, rough, "2 processors", List.of(Finding.of("P1", "commands", List.of(figures))));
    }
}
