package org.bloodstream.laboratory.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.bloodstream.laboratory.hospitalorder.domain.PlacerNumber;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** How numbers of hospitals' orders are written. */
@Configuration(proxyBeanMethods = false)
class HospitalOrders {
    @Bean
    JacksonModule placerNumbers() {
        return new SimpleModule("bloodstream-hospital-orders").setMixInAnnotation(PlacerNumber.class, AsText.class);
    }

    /** Stands in JSON as a plain string. */
    abstract static class AsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }
}
