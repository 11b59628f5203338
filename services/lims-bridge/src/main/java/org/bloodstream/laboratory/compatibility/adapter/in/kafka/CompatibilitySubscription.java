package org.bloodstream.laboratory.compatibility.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other services tell of packs and patients. Telling it again changes nothing, so a rebuild empties nothing. */
@Configuration(proxyBeanMethods = false)
class CompatibilitySubscription {

    @Bean
    Subscription compatibilityFeed(ComponentEvents components, PatientEvents patients) {
        return new Subscription(
                "compatibility",
                Set.of("component", "patient", "request", "transfusion"),
                event -> event.stream().equals("component") ? components.apply(event) : patients.apply(event));
    }
}
