package org.bloodstream.donors.wire;

import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Intervals, ages and nominal years count in local dates. */
@Configuration(proxyBeanMethods = false)
class RegionalTime {
    @Bean
    ZoneId regionalZone() {
        return org.bloodstream.blood.RegionalTime.ZONE;
    }
}
