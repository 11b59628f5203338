package org.bloodstream.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NamedMetricsTest {
    @Test
    void an_expression_names_its_metrics_and_nothing_else() {
        assertThat(NamedMetrics.inExpression(
                        "sum by (job) (rate(answers_total{answer=\"GO\"}[5m])) * 60 / max without (x) (asked_total)"))
                .containsExactly("answers_total", "asked_total");
    }

    @Test
    void dashboards_and_documents_name_metrics() {
        assertThat(NamedMetrics.inDashboardsAndDocuments().names())
                .contains("bloodstream_bedside_answers_total", "bloodstream_journal_parked", "jvm_memory_used_bytes");
    }

    @Test
    void a_metric_that_a_dashboard_names_and_nobody_emits_is_found() {
        var named = NamedMetrics.inDashboardsAndDocuments();
        var planted = named.names().stream().filter(name -> !name.equals("bloodstream_journal_parked"));
        var emitted = planted.map(name -> name + "{a=\"b\"} 1.0").reduce("", (text, line) -> text + line + "\n");
        assertThat(named.missingFrom(emitted)).containsExactly("bloodstream_journal_parked");
    }
}
