package org.bloodstream.donors.wire;

import org.bloodstream.blood.json.BloodModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Donation numbers are plain strings in events and over HTTP. */
@Configuration(proxyBeanMethods = false)
class BloodInJson {
    @Bean
    BloodModule bloodModule() {
        return new BloodModule();
    }
}
