package org.bloodstream.production.monitoring.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which measures are taken of which components, and what they must be. In the order of its text. */
public record SamplingPlan(Map<MonitoredComponent, List<Requirement>> requirements) {
    public SamplingPlan {
        var copy = new LinkedHashMap<MonitoredComponent, List<Requirement>>();
        requirements.forEach((component, asked) -> copy.put(component, List.copyOf(asked)));
        requirements = Collections.unmodifiableMap(copy);
    }

    public Optional<Requirement> requirement(MonitoredComponent component, Measure measure) {
        return requirements.getOrDefault(component, List.of()).stream()
                .filter(each -> each.measure() == measure)
                .findFirst();
    }
}
