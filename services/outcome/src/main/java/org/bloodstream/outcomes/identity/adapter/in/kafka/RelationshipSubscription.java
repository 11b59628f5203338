package org.bloodstream.outcomes.identity.adapter.in.kafka;

import java.util.Set;
import java.util.stream.Collectors;
import org.bloodstream.blood.patient.PatientIdentifier;
import org.bloodstream.journal.Subscription;
import org.bloodstream.outcomes.identity.application.PatientNumbers;
import org.bloodstream.web.relationship.EveryNumber;
import org.bloodstream.web.relationship.RelationshipEvents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/**
 * Hears which hospitals look after whom. On its own, so that whatever is wrong with it never keeps a bedside check
 * waiting, which asks for no organisation.
 */
@Configuration(proxyBeanMethods = false)
class RelationshipSubscription {

    @Bean
    EveryNumber everyNumber(PatientNumbers numbers) {
        return patient -> all(numbers, PatientIdentifier.parseKey(patient));
    }

    @Bean
    Subscription relationshipFeed(RelationshipEvents events) {
        return new Subscription("relationships", Set.of("patient", "request", "laboratory"), events).thatCanBeRebuilt();
    }

    private static Mono<Set<String>> all(PatientNumbers numbers, PatientIdentifier patient) {
        return numbers.around(Set.of(patient)).map(identities -> identities.personOf(patient).numbers().stream()
                .map(PatientIdentifier::key)
                .collect(Collectors.toSet()));
    }
}
