package org.bloodstream.production.monitoring;

import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.ForwardRules;

/**
 * How many units of which component are sampled, and what is asked of them (06_component_specs.md, section 6.4). A measurement is
 * judged by the plan of its recording, for good.
 */
public final class SamplingPlans extends ForwardRules<SamplingPlan> {
    public SamplingPlans() {
        super("sampling-plan", "Sampling plan", "monitoring", SamplingPlanText.shipped(), SamplingPlanText::read);
    }
}
