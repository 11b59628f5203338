package org.bloodstream.outcomes.wire;

import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.outcomes.compatibility.CompatibilityRules;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The compatibility policy, a rule set. */
@Configuration(proxyBeanMethods = false)
class Compatibilities {
    @Bean
    CompatibilityRules compatibilityRules(JsonMapper json) {
        return new CompatibilityRules(json);
    }

    @Bean
    RulesInForce<CompatibilityPolicy> compatibilityInForce(RuleBooks books, CompatibilityRules kind) {
        return books.inForce(kind);
    }
}
