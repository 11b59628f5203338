package org.bloodstream.region.wire;

import org.bloodstream.region.epr.EprPeer;
import org.bloodstream.region.lims.LimsPeer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The peers; the LIMS listens as long as the application runs. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RegionSettings.class)
class PeersConfiguration {
    @Bean
    LimsPeer limsPeer(RegionSettings settings) {
        return LimsPeer.listeningOn(settings.address(), settings.limsPort());
    }

    @Bean
    EprPeer eprPeer() {
        return new EprPeer();
    }
}
