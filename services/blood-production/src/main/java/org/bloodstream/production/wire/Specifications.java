package org.bloodstream.production.wire;

import java.time.ZoneId;
import org.bloodstream.blood.RegionalTime;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.production.processing.domain.ProcessingPolicy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue, and the zone in whose days shelf lives count. */
@Configuration(proxyBeanMethods = false)
class Specifications {
    @Bean
    ZoneId regionalZone() {
        return RegionalTime.ZONE;
    }

    @Bean
    ComponentCatalogue componentCatalogue() {
        return ComponentCatalogue.local();
    }

    @Bean
    ProcessingPolicy processingPolicy(ComponentCatalogue catalogue, ZoneId zone) {
        return new ProcessingPolicy(catalogue, zone);
    }
}
