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
        assertThat(
                        NamedMetrics.inExpression(
                                "sum(a{x=\"and\"} unless a offset 15m) > 14.4 * on (slo) group_left () b:c or avg_over_time((max(d) > bool 30)[1h:1m])"))
                .containsExactly("a", "a", "b:c", "d");
    }

    @Test
    void dashboards_alerts_and_documents_name_metrics() {
        assertThat(NamedMetrics.inDashboardsAlertsAndDocuments().names())
                .contains(
                        "bloodstream_bedside_answers_total",
                        "bloodstream_journal_parked",
                        "jvm_memory_used_bytes",
                        "process_start_time_seconds") // in a rule alone
                .allMatch(name -> name.matches("[a-z0-9]+(_[a-z0-9]+)+"));
    }

    @Test
    void a_metric_that_a_dashboard_or_an_alert_names_and_nobody_emits_is_found() {
        var named = NamedMetrics.inDashboardsAlertsAndDocuments();
        var planted = named.names().stream().filter(name -> !name.equals("bloodstream_journal_parked"));
        var emitted = planted.map(name -> name + "{a=\"b\"} 1.0").reduce("", (text, line) -> text + line + "\n");
        assertThat(named.missingFrom(emitted)).containsExactly("bloodstream_journal_parked");
    }
}
