package org.bloodstream.telemetry;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.List;
import java.util.Map;

/**
 * Gauges of one name, of which each tells what was last counted for its tags. A gauge that stays is not registered anew: who
 * looks at that instant would meet it twice, and the whole look at all metrics would fail.
 */
public final class LatestGauges {
    private final MultiGauge gauges;
    private volatile Map<Tags, ? extends Number> latest = Map.of();

    public LatestGauges(MeterRegistry meters, String name) {
        this.gauges = MultiGauge.builder(name).register(meters);
    }

    /** Tags that are no longer among them lose their gauge. */
    public void show(Map<Tags, ? extends Number> counted) {
        latest = Map.copyOf(counted);
        List<Row<?>> rows = counted.keySet().stream().<Row<?>>map(this::row).toList();
        gauges.register(rows, false);
    }

    private Row<?> row(Tags tags) {
        return Row.of(tags, () -> {
            Number value = latest.get(tags);
            return value == null ? Double.NaN : value;
        });
    }
}
