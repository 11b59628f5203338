package org.bloodstream.production.wire;

import org.bloodstream.production.panel.ProductPanels;
import org.bloodstream.production.panel.TestingPanels;
import org.bloodstream.production.panel.domain.ProductPanel;
import org.bloodstream.production.panel.domain.TestingPanel;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The testing panel and the product panel, a rule set each. */
@Configuration(proxyBeanMethods = false)
class Panels {
    @Bean
    TestingPanels testingPanels() {
        return new TestingPanels();
    }

    @Bean
    RulesInForce<TestingPanel> panelsInForce(RuleBooks books, TestingPanels kind) {
        return books.inForce(kind);
    }

    @Bean
    ProductPanels productPanels() {
        return new ProductPanels();
    }

    @Bean
    RulesInForce<ProductPanel> productPanelsInForce(RuleBooks books, ProductPanels kind) {
        return books.inForce(kind);
    }
}
