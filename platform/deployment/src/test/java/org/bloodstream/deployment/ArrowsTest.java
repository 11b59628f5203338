package org.bloodstream.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrowsTest {
    private static final Set<String> OUTSIDE =
            Set.of("edge", "Prometheus", "DNS", "CloudNativePG", "trace store", "mail server", "LIMS", "EPR");

    @Test
    void the_policies_allow_the_arrows_of_the_table_and_no_others() {
        var documents = Chart.rendered(Profile.EVERYTHING);
        var allowed = new TreeSet<>(Arrow.outgoing(documents));
        allowed.addAll(Arrow.incoming(documents));
        assertThat(allowed).isEqualTo(Arrow.documented(Checkout.text("docs/operations/network.md")));
    }

    @Test
    void who_may_call_a_part_is_let_in_by_it() {
        var documents = Chart.rendered(Profile.EVERYTHING);
        var within = Arrow.outgoing(documents).stream()
                .filter(arrow -> !OUTSIDE.contains(arrow.to()))
                .collect(Collectors.toSet());
        assertThat(within).hasSizeGreaterThan(20);
        assertThat(Arrow.incoming(documents)).containsAll(within);
    }

    @Test
    void an_arrow_too_many_or_too_few_is_noticed() {
        var table = Arrow.documented(Checkout.text("docs/operations/network.md"));
        var more = Fault.planted(
                Chart.rendered(Profile.EVERYTHING),
                "NetworkPolicy",
                "/spec/egress",
                "[{to: [{podSelector: {matchLabels: {cnpg.io/cluster: region-outcome-db}}}], ports: [{port: 5432}]}]");
        assertThat(Arrow.outgoing(more)).anyMatch(arrow -> !table.contains(arrow));
        assertThat(Arrow.documented("\n## Arrows\n| `gateway` | its database | 5432 | |\n"))
                .containsExactly(new Arrow("gateway", "database of gateway", 5432));
    }

    @Test
    void a_part_that_is_elsewhere_is_reached_there_and_called_from_there() {
        assertThat(Arrow.outgoing(Chart.rendered(Profile.WITHOUT_LABORATORIES)))
                .contains(new Arrow("gateway", "laboratories", 8084));
        assertThat(Arrow.incoming(Chart.rendered(Profile.LABORATORIES_ONLY)))
                .contains(new Arrow("blood-service", "lims-bridge", 8084));
    }
}
