package org.bloodstream.production.monitoring;

import java.util.Set;
import java.util.stream.Stream;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.Reading;
import org.bloodstream.rules.RuleSetKind;
import org.bloodstream.rules.domain.Difference;

/**
 * How many units of which component are sampled, and what is asked of them (06_component_specs.md, section 6.4). A measurement is
 * judged by the plan of its recording, for good.
 */
public final class SamplingPlans implements RuleSetKind<SamplingPlan> {
    private final String shipped = SamplingPlanText.shipped();

    @Override
    public String name() {
        return "sampling-plan";
    }

    @Override
    public String title() {
        return "Sampling plan";
    }

    @Override
    public String shipped() {
        return shipped;
    }

    @Override
    public Reading<SamplingPlan> read(String text) {
        return SamplingPlanText.read(text);
    }

    @Override
    public String stream() {
        return "monitoring";
    }

    @Override
    public Set<String> decisions() {
        return Set.of();
    }

    @Override
    public Stream<Difference> replay(SamplingPlan inForce, SamplingPlan proposed, JournalEvent decision) {
        return Stream.empty();
    }
}
