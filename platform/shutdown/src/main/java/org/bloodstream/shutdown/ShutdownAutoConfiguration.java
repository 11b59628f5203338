package org.bloodstream.shutdown;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** Every part that answers over HTTP says which answers are its connections' last. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.REACTIVE)
public class ShutdownAutoConfiguration {

    @Bean
    LastAnswers lastAnswers() {
        return new LastAnswers();
    }
}
