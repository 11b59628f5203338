package org.bloodstream.signon;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;

/** Whatever checks tokens, remembers the right ones; what is looked at in each request, is looked at quickly. */
@AutoConfiguration
public class SignOnAutoConfiguration {

    @Bean
    static BeanPostProcessor rememberedTokens() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof ReactiveJwtDecoder decoder
                        ? new RememberedTokens(decoder, Clock.systemUTC())
                        : bean;
            }
        };
    }

    @Bean
    ServerWebExchangeFirewall firewall() {
        return QuickFirewall.firewall();
    }

    /** Spans that say nothing of blood: not even begun. */
    @Bean
    SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }
}
