package org.bloodstream.production.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.group.Antigen;
import org.bloodstream.production.orders.domain.OrderNumber;
import org.bloodstream.production.orders.domain.PlacerNumber;
import org.bloodstream.production.orders.domain.StandingOrderNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** What orders are weighed by, and how their numbers are written. */
@Configuration(proxyBeanMethods = false)
class Orders {
    /** Read with the antigens' table at the start, and not on an event loop. */
    @Bean
    CompatibilityPolicy compatibilityPolicy() {
        if (Antigen.listed().isEmpty()) throw new IllegalStateException("no antigen is known");
        return CompatibilityPolicy.local();
    }

    @Bean
    JacksonModule orderNumbers() {
        return new SimpleModule("bloodstream-orders")
                .setMixInAnnotation(OrderNumber.class, AsText.class)
                .setMixInAnnotation(StandingOrderNumber.class, AsText.class)
                .setMixInAnnotation(PlacerNumber.class, AsText.class);
    }

    /** An order's number stands in JSON as a plain string. */
    abstract static class AsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }
}
