package org.bloodstream.production.wire;

import java.time.ZoneId;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.production.specification.ComponentSpecifications;
import org.bloodstream.rules.RulesInForce;
import org.bloodstream.rules.store.RuleBooks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The component specifications, a rule set, and the zone in whose days shelf lives count. */
@Configuration(proxyBeanMethods = false)
class Specifications {
    @Bean
    ZoneId regionalZone() {
        return RegionalTime.ZONE;
    }

    @Bean
    ComponentSpecifications componentSpecifications(JsonMapper json, ZoneId zone) {
        return new ComponentSpecifications(json, zone);
    }

    @Bean
    RulesInForce<ComponentCatalogue> specificationsInForce(RuleBooks books, ComponentSpecifications kind) {
        return books.inForce(kind);
    }
}
