package org.bloodstream.production.wire;

import org.bloodstream.production.monitoring.SamplingPlans;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sampling plan, a rule set. */
@Configuration(proxyBeanMethods = false)
class Monitoring {
    @Bean
    SamplingPlans samplingPlans() {
        return new SamplingPlans();
    }

    @Bean
    RulesInForce<SamplingPlan> samplingPlansInForce(RuleBooks books, SamplingPlans kind) {
        return books.inForce(kind);
    }
}
