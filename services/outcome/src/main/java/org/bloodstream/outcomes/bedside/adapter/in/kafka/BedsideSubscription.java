package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.bedside.application.Completeness;
import org.bloodstream.outcomes.identity.adapter.in.kafka.PatientEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What a bedside check has to know of other services. */
@Configuration(proxyBeanMethods = false)
class BedsideSubscription {

    @Bean
    Subscription bedside(ComponentEvents components, LaboratoryEvents laboratory, PatientEvents patients) {
        return new Subscription(
                Completeness.BEDSIDE,
                Set.of("component", "laboratory", "patient"),
                event -> apply(event, components, laboratory, patients));
    }

    private static Mono<Void> apply(
            JournalEvent event, ComponentEvents components, LaboratoryEvents laboratory, PatientEvents patients) {
        return switch (event.stream()) {
            case "component" -> components.apply(event);
            case "laboratory" -> laboratory.apply(event);
            default -> patients.apply(event);
        };
    }
}
