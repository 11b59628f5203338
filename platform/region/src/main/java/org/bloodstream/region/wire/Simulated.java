package org.bloodstream.region.wire;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** {@code region.simulate} in any word for yes or no that Spring knows; Boot's own condition knows true and false only. */
final class Simulated implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return context.getEnvironment().getProperty("region.simulate", Boolean.class, true);
    }
}
