package org.bloodstream.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LatestGaugesTest {
    private static final Tags LIMS = Tags.of("peer", "lims");
    private static final Tags EPR = Tags.of("peer", "epr");

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final LatestGauges gauges = new LatestGauges(meters, "messages.open");

    @Test
    void each_tells_what_was_last_counted() {
        gauges.show(Map.of(LIMS, 3, EPR, 0));
        gauges.show(Map.of(LIMS, 4, EPR, 1));
        assertThat(meters.scrape()).contains("messages_open{peer=\"lims\"} 4.0", "messages_open{peer=\"epr\"} 1.0");
    }

    @Test
    void what_is_no_longer_counted_is_gone() {
        gauges.show(Map.of(LIMS, 3, EPR, 1));
        gauges.show(Map.of(LIMS, 3));
        assertThat(meters.scrape()).contains("lims").doesNotContain("epr");
    }

    /** The only one of a name, among many names, is where it would show: the name itself would go and come back meanwhile. */
    @Test
    void a_look_while_they_are_counted_anew_never_fails() throws InterruptedException {
        for (int other = 0; other < 300; other++)
            meters.counter("others." + other).increment();
        var counting = new AtomicBoolean(true);
        var counter = Thread.ofPlatform().start(() -> {
            while (counting.get()) gauges.show(Map.of(LIMS, System.nanoTime()));
        });
        try {
            for (int look = 0; look < 300; look++) assertThat(meters.scrape()).isNotNull();
        } finally {
            counting.set(false);
            counter.join();
        }
    }
}
