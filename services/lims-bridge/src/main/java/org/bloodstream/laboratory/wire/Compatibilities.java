package org.bloodstream.laboratory.wire;

import org.bloodstream.blood.compatibility.CompatibilityPolicy;
import org.bloodstream.blood.component.ComponentCatalogue;
import org.bloodstream.blood.group.Antigen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The kernel's tables are files that are read at the start, and not on an event loop. */
@Configuration(proxyBeanMethods = false)
class Compatibilities {
    @Bean
    CompatibilityPolicy compatibilityPolicy() {
        if (Antigen.listed().isEmpty()) throw new IllegalStateException("no antigen is known");
        return CompatibilityPolicy.local();
    }

    @Bean
    ComponentCatalogue componentCatalogue() {
        return ComponentCatalogue.local();
    }
}
