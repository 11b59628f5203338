package org.bloodstream.outcomes.bedside.adapter.in.kafka;

import java.util.Set;
import org.bloodstream.journal.JournalEvent;
import org.bloodstream.journal.Projection;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.bedside.application.Completeness;
import org.bloodstream.outcomes.bedside.application.NotUnderstood;
import org.bloodstream.outcomes.identity.adapter.in.kafka.PatientEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** What a bedside check has to know of other services. */
@Configuration(proxyBeanMethods = false)
class BedsideSubscription {

    @Bean
    Subscription bedsideFeed(
            ComponentEvents components,
            LaboratoryEvents laboratory,
            PatientEvents patients,
            NeedEvents needs,
            NotUnderstood notUnderstood) {
        return new Subscription(
                        Completeness.BEDSIDE,
                        Set.of("component", "laboratory", "patient", "request"),
                        new Projection() {
                            @Override
                            public Mono<Void> apply(JournalEvent event) {
                                return switch (event.stream()) {
                                    case "component" -> components.apply(event);
                                    case "laboratory" -> laboratory.apply(event);
                                    case "request" -> needs.applyRequest(event);
                                    default ->
                                        patients.understands(event)
                                                ? patients.apply(event).then(needs.applyPatient(event))
                                                : notUnderstood.add(event.subject(), event.type());
                                };
                            }

                            /** The other tables only ever take what stands in the events again. */
                            @Override
                            public Mono<Void> reset() {
                                return notUnderstood.forget();
                            }
                        })
                .thatHearsAnyKind()
                .thatCanBeRebuilt();
    }
}
