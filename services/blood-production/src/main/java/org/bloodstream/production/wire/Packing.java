package org.bloodstream.production.wire;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bloodstream.production.packing.domain.ContainerKind;
import org.bloodstream.production.packing.domain.ValidatedContainers;
import org.bloodstream.production.returns.domain.ReturnNumber;
import org.bloodstream.production.returns.domain.ReturnPolicy;
import org.bloodstream.production.storage.domain.StorageLimits;
import org.bloodstream.production.transfer.domain.TransferNumber;
import org.bloodstream.production.transfer.domain.TransferPolicy;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.module.SimpleModule;

/** What units travel in, and how hospitals must have kept them. A table that is wrong stops the start. */
@Configuration(proxyBeanMethods = false)
class Packing {
    @Bean
    ValidatedContainers validatedContainers(@Value("${bloodstream.packing.containers}") Resource table)
            throws IOException {
        return ValidatedContainers.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    StorageLimits storageLimits(@Value("${bloodstream.storage.limits}") Resource table) throws IOException {
        return StorageLimits.read(table.getContentAsString(StandardCharsets.UTF_8));
    }

    @Bean
    ReturnPolicy returnPolicy(StorageLimits limits) {
        return new ReturnPolicy(limits);
    }

    @Bean
    TransferPolicy transferPolicy(StorageLimits limits) {
        return new TransferPolicy(limits);
    }

    @Bean
    JacksonModule containerKinds() {
        return new SimpleModule("bloodstream-packing")
                .setMixInAnnotation(ContainerKind.class, AsText.class)
                .setMixInAnnotation(ReturnNumber.class, AsText.class)
                .setMixInAnnotation(TransferNumber.class, AsText.class);
    }

    /** Stands in JSON as a plain string. */
    abstract static class AsText {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsText(String value) {}

        @JsonValue
        abstract String value();
    }
}
