package org.bloodstream.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SideFiguresTest {
    @Test
    void a_side_is_told_by_the_medians_of_its_rounds() {
        var figures = SideFigures.of("ours", List.of(round(100, 5), round(300, 7), round(200, 6)));
        assertThat(figures.perSecond()).isEqualTo(200);
        assertThat(figures.p99()).isEqualTo(6);
        assertThat(figures.p50()).isEqualTo(1);
    }

    @Test
    void processor_time_for_each_answer_is_told_by_who_took_it() {
        var round = new Round(new Load(1000, 1, null), Map.of("service", 2.0, "PostgreSQL", 0.5), 0);
        var figures = SideFigures.of("ours", List.of(round));
        assertThat(figures.cpuMillis()).containsExactly(entry("PostgreSQL", 0.5), entry("service", 2.0));
        assertThat(figures.perCpuSecond()).isEqualTo(400);
        assertThat(figures.text()).isEqualTo("ours: 1000/s, 400 per CPU-s; CPU-ms each: PostgreSQL 0.50, service 2.00");
    }

    @Test
    void where_latency_is_not_of_interest_none_is_told() {
        var figures = SideFigures.of("ours", List.of(new Round(new Load(10, 1, null), Map.of(), 0)));
        assertThat(figures.p50()).isNull();
        assertThat(figures.p99()).isNull();
        assertThat(figures.text()).doesNotContain("p50");
    }

    @Test
    void latency_is_told_in_milliseconds() {
        assertThat(SideFigures.of("ours", List.of(round(100, 5))).text()).contains(", p50 1.00 ms, p99 5.00 ms;");
    }

    @Test
    void who_took_no_processor_time_has_no_efficiency() {
        assertThat(new Round(new Load(10, 1, null), Map.of("idle", 0.0), 0).perCpuSecond())
                .isNaN();
    }

    private static Round round(long done, double p99) {
        return new Round(new Load(done, 1, new Latency(1, p99)), Map.of("service", 1.0), 0);
    }
}
