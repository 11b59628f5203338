package org.bloodstream.web.json;

import org.bloodstream.blood.isbt128.ComponentId;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import tools.jackson.databind.JacksonModule;

/** The shared kernel's types in bodies and in paths. */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
public class BloodJson implements WebFluxConfigurer {

    @Bean
    JacksonModule bloodModule() {
        return new BloodModule();
    }

    /** Types with a public constructor from a string need no converter. */
    @Override
    public void addFormatters(FormatterRegistry formats) {
        formats.addConverter(String.class, ComponentId.class, ComponentId::parse);
    }
}
