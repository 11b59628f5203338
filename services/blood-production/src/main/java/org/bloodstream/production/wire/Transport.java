package org.bloodstream.production.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bloodstream.production.counting.domain.StockCountNumber;
import org.bloodstream.production.material.domain.LotId;
import org.bloodstream.production.transport.domain.BoxLabel;
import org.bloodstream.production.transport.domain.TransportLimits;
import org.bloodstream.production.transport.domain.TransportNumber;
import org.bloodstream.production.transport.domain.TransportPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** What transports are judged by, and how their numbers are written. A table that is wrong stops the start. */
@Configuration(proxyBeanMethods = false)
class Transport {
    @Bean
    TransportPolicy transportPolicy(@Value("${bloodstream.transport.limits}") Resource table) throws IOException {
        return new TransportPolicy(TransportLimits.read(table.getContentAsString(StandardCharsets.UTF_8)));
    }

    @Bean
    JacksonModule transportNumbers() {
        return new SimpleModule("bloodstream-transports")
                .setMixInAnnotation(TransportNumber.class, AsText.class)
                .setMixInAnnotation(BoxLabel.class, AsText.class)
                .setMixInAnnotation(StockCountNumber.class, AsText.class)
                .setMixInAnnotation(LotId.class, AsText.class);
    }

    /** Stands in JSON as a plain string. */
    abstract static class AsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }
}
