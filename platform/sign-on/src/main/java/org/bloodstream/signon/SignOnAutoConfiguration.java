package org.bloodstream.signon;

import java.time.Clock;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;

/** Whatever checks tokens, remembers the right ones. */
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
}
