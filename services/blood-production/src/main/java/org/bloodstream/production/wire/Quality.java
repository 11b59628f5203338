package org.bloodstream.production.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.bloodstream.production.monitoring.SamplingPlans;
import org.bloodstream.production.monitoring.domain.MonitoredComponent;
import org.bloodstream.production.monitoring.domain.SamplingPlan;
import org.bloodstream.production.nonconformance.domain.NonConformanceNumber;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** The sampling plan, a rule set, and how non-conformances and monitored components are written. */
@Configuration(proxyBeanMethods = false)
class Quality {
    @Bean
    SamplingPlans samplingPlans() {
        return new SamplingPlans();
    }

    @Bean
    RulesInForce<SamplingPlan> samplingPlansInForce(RuleBooks books, SamplingPlans kind) {
        return books.inForce(kind);
    }

    @Bean
    JacksonModule qualityTexts() {
        return new SimpleModule("bloodstream-quality")
                .setMixInAnnotation(NonConformanceNumber.class, AsNumber.class)
                .setMixInAnnotation(MonitoredComponent.class, Described.class);
    }

    /** Stands in JSON as a plain string. */
    abstract static class AsNumber {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsNumber(String value) {}

        @JsonValue
        abstract String value();
    }

    /** Likewise. */
    abstract static class Described {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Described(String description) {}

        @JsonValue
        abstract String description();
    }
}
