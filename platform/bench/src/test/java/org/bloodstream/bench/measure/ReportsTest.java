package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_report_is_read_as_it_was_written(@TempDir Path folder) throws IOException {
        var reports = new Reports(folder);
        var report = report(NOON, 0.31);
        var file = reports.write(report);
        assertThat(file).hasFileName("2026-11-22T120000Z.json");
        assertThat(reports.read(file)).isEqualTo(report);
        assertThat(reports.all()).containsExactly(file);
    }

    @Test
    void the_table_shows_the_ratio_its_interval_and_whether_the_goal_is_reached() {
        assertThat(Table.of(report(NOON, 0.31)))
                .contains("ROUGH", "0.31", "0.30 to 0.32", ">= 0.25  reached", "1 thrown away", "others at most 4.0 %");
    }

    @Test
    void what_could_not_be_measured_has_its_line_with_the_reason() {
        var missing = Finding.missing("P9", "bedside", "wrk is not installed here");
        assertThat(Table.of(new Report(NOON, false, "a machine", List.of(missing))))
                .contains("P9", "not measured: wrk is not installed here")
                .doesNotContain("ROUGH");
    }

    @Test
    void a_change_within_the_intervals_is_noise_and_one_beyond_them_is_not() {
        assertThat(new Change(report(NOON, 0.31), report(NOON, 0.315)).text()).contains("+1.6 %", "within noise");
        assertThat(new Change(report(NOON, 0.31), report(NOON, 0.40)).text()).contains("+29.0 %", "CHANGED");
    }

    private static Report report(Instant at, double ratio) {
        var figure = new Figure("wall", new Estimate(ratio, ratio - 0.01, ratio + 0.01), Goal.atLeast(0.25));
        var side = new SideFigures("ours", 1200, 800, 12.0, 40.0, Map.of("service", 0.8));
        var finding = new Finding(
                "P1", "commands / pgbench", List.of(figure), List.of(side), 3, 1, 0.04, List.of("a note"), null);
        return new Report(at, true, "2 processors", List.of(finding));
    }
}
