package org.bloodstream.production.wire;

import org.bloodstream.production.process.ProductionProcesses;
import org.bloodstream.production.process.domain.Processes;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The processes of production, a rule set. */
@Configuration(proxyBeanMethods = false)
class ProcessRules {
    @Bean
    ProductionProcesses productionProcesses() {
        return new ProductionProcesses();
    }

    @Bean
    RulesInForce<Processes> processesInForce(RuleBooks books, ProductionProcesses kind) {
        return books.inForce(kind);
    }
}
